import type { DesignContent } from '#domain/artwork/design.ts';
import type { AssetSources } from './drawing-protocol.ts';
import { startDesigning } from './start-designing.ts';
import { startDrawer } from './start-drawer.ts';
import type { DrawingWorker } from './start-drawing-worker.ts';
import type { Studio } from './studio.ts';

/** What has begun to arrive before the code that uses it. */
export interface Begun {
  /** What the page names as its content. */
  content: Promise<DesignContent>;
  drawing: DrawingWorker;
}

/** Brings the page's form, preview and downloads to life. */
export async function openStudio(root: HTMLElement, begun: Begun): Promise<void> {
  const form = root.querySelector('form');
  if (!form) throw new Error('The customiser has no form');
  const content = await begun.content;
  const sources = toAssetSources(content);
  const drawer = startDrawer(sources, begun.drawing);
  const designing = startDesigning(root, form, { content, drawer });
  const studio = { root, content, sources, drawer, designing };
  startWhenOpened(studio, '[data-batch]', async (part) => {
    const { startBatch } = await import('./batch/start-batch.ts');
    const { getDesign, logos, getPhoto, askYear } = designing;
    startBatch(part, root, { content, sources, drawer, getDesign, getLogos: logos.get, getPhoto, askYear });
  });
  startWhenOpened(studio, '[data-sets]', async (part) => {
    const { startSets } = await import('./sets/start-sets.ts');
    startSets(part, studio);
  });
  startWhenOpened(studio, '[data-keeping]', async (part) => {
    const { startKeeping } = await import('./drafts/start-keeping.ts');
    startKeeping(part, studio);
  });
}

/** A further part is loaded when somebody opens it. */
function startWhenOpened(
  { root }: Studio,
  selector: string,
  load: (part: HTMLDetailsElement) => Promise<void>,
): void {
  const part = root.querySelector<HTMLDetailsElement>(selector);
  const start = async () => {
    if (!part?.open) return;
    part.removeEventListener('toggle', start);
    await load(part);
  };
  part?.addEventListener('toggle', start);
  start();
}

/** Where the worker finds what it draws with. */
const toAssetSources = ({ identities }: DesignContent): AssetSources => ({
  emblems: Object.fromEntries(identities.map(({ name, emblems }) => [name, emblems])),
});
