import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { findPage } from '#domain/site/pages.ts';
import { walkedSites } from '../support/built-sites.ts';
import { sample } from '../support/is-full-run.ts';
import { type BuiltPage, readBuiltPages } from '../support/read-built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of style, which the compiler of the pages decides.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Safari forgets that a list without bullets is a list, unless the role says so.
    'no-redundant-role': 'off',
    // Every file comes from the site itself.
    'require-sri': 'off',
  },
});

/** Of a quick run every fourth page of a type, from the first on. */
const toTried = (pages: readonly BuiltPage[]): BuiltPage[] =>
  [...Map.groupBy(pages, toType).values()].flatMap((alike) => sample(alike, 4));

const toType = ({ file }: BuiltPage): string | undefined =>
  findPage(file.replace(/(^|\/)index\.html$/, '$1'))?.page.address;

describe.each(walkedSites)('the site built for $base', (site) => {
  it('is valid HTML on its pages', async () => {
    const problems: string[] = [];
    for (const { file, html } of toTried(await readBuiltPages(site))) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) => result.messages);
      problems.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} (${ruleId})`,
        ),
      );
    }
    expect(problems).toEqual([]);
  });

  it('hides nothing by the word "false", which hides as well as any', async () => {
    const pages = await readBuiltPages(site);
    expect(pages.filter(({ html }) => html.includes('hidden="false"')).map(({ file }) => file)).toEqual([]);
  });
});
