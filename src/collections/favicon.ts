import { getNewestCampaign } from './campaigns.ts';

const drawings = import.meta.glob<string>('/content/identities/*/{favicon,emblem}.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** As `data:` addresses, since an icon may load nothing. */
const pictures = import.meta.glob<string>('/content/identities/*/emblem.png', {
  query: '?inline',
  import: 'default',
});

/**
 * The site's icon, an SVG: the newest month's identity's own, else its emblem.
 * @throws Error naming the identity that has neither.
 */
export async function getFavicon(): Promise<string> {
  const { identity } = await getNewestCampaign();
  const folder = `/content/identities/${identity}/`;
  const drawing = drawings[`${folder}favicon.svg`] ?? drawings[`${folder}emblem.svg`];
  if (drawing) return drawing;
  const picture = await pictures[`${folder}emblem.png`]?.();
  if (!picture) throw new Error(`content/identities/${identity}/ has no emblem`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><image width="64" height="64" href="${picture}"/></svg>\n`;
}
