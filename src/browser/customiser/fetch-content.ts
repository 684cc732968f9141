import type { DesignContent } from '#domain/artwork/design.ts';
import type { AssetSources } from './drawing-protocol.ts';

/** What the page names as its content. @throws Error when it does not answer. */
export async function fetchContent({ dataset }: HTMLElement): Promise<DesignContent> {
  const answer = await fetch(dataset.content ?? '');
  if (!answer.ok) throw new Error(`${dataset.content} answered ${answer.status}`);
  return answer.json();
}

/** Where the worker finds what it draws with. */
export const toAssetSources = ({ identities }: DesignContent): AssetSources => ({
  emblems: Object.fromEntries(identities.map(({ name, emblems }) => [name, emblems])),
});
