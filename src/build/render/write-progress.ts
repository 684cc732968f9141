import type { RenderProgress } from './render-artworks.ts';

/** Shows how the rendering goes: one line that renews itself on a terminal, nothing in CI or a log. */
export function createProgressLine(output: NodeJS.WriteStream): {
  report: (progress: RenderProgress) => void;
  end: () => void;
} {
  if (!output.isTTY || process.env.CI) return { report: () => undefined, end: () => undefined };
  const start = performance.now();
  return {
    report({ artworks, total, fromCache, files }) {
      const seconds = (performance.now() - start) / 1000;
      const rate = (artworks / seconds).toFixed(0);
      output.write(
        `\r\x1b[K  ${artworks}/${total} artworks · ${rate}/s · ${fromCache} of ${files} files cached`,
      );
    },
    end: () => output.write('\r\x1b[K'),
  };
}
