import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Leaves out what Vite would prepare for dev before the first page, in a build before the content is read, and no page of ours
 * asks for: Astro's toolbar, which is switched off, and the search of every page for packages. What the customiser needs is
 * prepared when it is opened.
 */
export function quickStart(): AstroIntegration {
  return {
    name: 'quick-start',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [prepareNothing()] } });
      },
    },
  };
}

const prepareNothing = (): Plugin => ({
  name: 'prepare-nothing',
  enforce: 'post',
  configResolved({ environments }) {
    const { optimizeDeps } = environments.client ?? {};
    if (optimizeDeps) Object.assign(optimizeDeps, { include: [], entries: [] });
  },
});
