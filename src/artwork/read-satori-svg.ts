import type { AgencyLogo } from '#domain/artwork.ts';
import type { Drawing } from './drawing.ts';
import type { FontWeight } from './font-table.ts';
import type { Scene, SceneItem } from './scene.ts';

/** What stands where Satori laid out an image. */
export type Picture = Drawing | AgencyLogo;

/**
 * Reads what Satori drew back into flat data. Our templates use flat boxes, lines of text and
 * pictures, so the dialect is small; anything else ends the build, since it would be lost in print.
 * Masks are dropped: nothing of ours is clipped.
 * @throws Error naming the element that is unknown, or has an attribute or a fill that is.
 */
export function readSatoriSvg(svg: string, pictures: readonly Picture[]): Scene {
  const size = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!size) throw new Error('Satori gave no SVG with a width and a height');
  const body = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<(mask|clipPath)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const items = [...body.matchAll(/<(\w+)\b([^>]*?)(?:\/>|>([^<]*))/g)].map(
    ([element, name = '', attributes = '', content = '']) => {
      const item = isKnown(name, attributes) && toItem(name, toReader(attributes), content, pictures);
      if (!item) throw new Error(`Satori drew what no writer knows: ${element.slice(0, 120)}`);
      return item;
    },
  );
  return {
    width: Number(size[1]),
    height: Number(size[2]),
    items: items.filter((item) => !isInvisible(item)),
  };
}

/** What Satori says of flat boxes, lines and pictures: with a transform or an opacity they are no longer flat. */
const knownAttributes: Record<string, string> = {
  rect: 'x y width height fill',
  text: 'x y width height fill font-weight font-style font-size font-family',
  image: 'x y width height href preserveAspectRatio clip-path mask',
};
const flatFill = /^(#[0-9a-f]{6}|transparent|none|rgba\(.*,\s*0\))$/i;

function isKnown(name: string, attributes: string): boolean {
  const known = knownAttributes[name]?.split(' ') ?? [];
  const found = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)];
  return found.every(
    ([, attribute = '', value = '']) =>
      known.includes(attribute) && (attribute !== 'fill' || flatFill.test(value)),
  );
}

type Read = (attribute: string) => string;

const toReader =
  (attributes: string): Read =>
  (attribute) =>
    new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '';

function toItem(
  name: string,
  read: Read,
  content: string,
  pictures: readonly Picture[],
): SceneItem | undefined {
  const number = (attribute: string) => Number(read(attribute));
  const fill = read('fill');
  if (name === 'rect') {
    return {
      kind: 'rect',
      x: number('x'),
      y: number('y'),
      width: number('width'),
      height: number('height'),
      fill,
    };
  }
  if (name === 'text') {
    const weight = number('font-weight') as FontWeight;
    const text = toPlainText(content);
    return {
      kind: 'text',
      x: number('x'),
      baseline: number('y'),
      size: number('font-size'),
      weight,
      fill,
      text,
    };
  }
  if (name === 'image') {
    const drawing = pictures[toPictureIndex(read('href'))];
    if (!drawing) return undefined;
    if ('href' in drawing) {
      const { href } = drawing;
      return {
        kind: 'image',
        x: number('x'),
        y: number('y'),
        width: number('width'),
        height: number('height'),
        href,
      };
    }
    const scaleX = number('width') / drawing.width;
    const scaleY = number('height') / drawing.height;
    return { kind: 'drawing', x: number('x'), y: number('y'), scaleX, scaleY, paths: drawing.paths };
  }
  return undefined;
}

const isInvisible = (item: SceneItem): boolean =>
  (item.kind === 'rect' && /^(transparent|none|rgba\(.*,\s*0\))$/.test(item.fill)) ||
  (item.kind === 'text' && item.text.trim() === '');

/** Stands in for a picture while Satori lays it out; the index comes back in `href`. */
export const toPictureHref = (index: number): string =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" id="p${index}"></svg>`)}`;

function toPictureIndex(href: string): number {
  const [, encoded = ''] = href.split('base64,');
  return Number(/id="p(\d+)"/.exec(encoded ? atob(encoded) : decodeURIComponent(href))?.[1] ?? -1);
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
const toPlainText = (content: string): string =>
  content.replaceAll(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);
