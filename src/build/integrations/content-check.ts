import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssues } from '#content/checks/format-issues.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { withKeptExcesses } from './keep-excesses.ts';

/**
 * Checks the content before anything is built. Errors end the build, all of them shown at once, in
 * the editor's language.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const { issues } = await withKeptExcesses(() =>
          checkContent(fileURLToPath(config.root), artworkContext),
        );
        if (issues.length === 0) return;
        const report = formatIssues(issues);
        if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(report);
        logger.warn(`\n${report}`);
      },
    },
  };
}

/** Its message is for the editor; a stack would only hide it. */
class ContentError extends Error {
  constructor(report: string) {
    super(report);
    this.name = 'ContentError';
    this.stack = report;
  }
}
