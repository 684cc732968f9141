import type { Credit } from '#domain/artwork/artwork.ts';
import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import type { ImageItem, ItemBox, ItemOf } from '../scene.ts';
import { toLanguage } from '../scripts/all-scripts.ts';

export interface SvgFacts {
  title: string;
  /** What a reader who cannot see the picture is told beside its words. */
  description: string;
  /** Of the campaign. */
  year?: number;
  credit?: Credit;
}

/** Names the language of words that are not in that of the file, which is Vietnamese. */
export function writeLanguage(attribute: 'lang' | 'xml:lang', words: string): string {
  const language = toLanguage(words);
  return language === 'vi' ? '' : ` ${attribute}="${language}"`;
}

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:cc="http://creativecommons.org/ns#"',
].join(' ');

/** The same facts as every other file type carries, in the words that drawing programs read. */
export function writeMetadata({ title, description, year }: SvgFacts, credit: Credit): string {
  const { author, licence, source } = credit;
  const facts = { title, description, creator: author, rights: licence.name, source, date: year };
  const properties = Object.entries({ ...facts, language: toLanguage(title) }).flatMap(([name, value]) =>
    value === undefined ? [] : [`<dc:${name}>${escapeXml(String(value))}</dc:${name}>`],
  );
  const terms = `<cc:license rdf:resource="${escapeAttribute(licence.url)}"/>`;
  return `<metadata><rdf:RDF ${namespaces}><rdf:Description rdf:about="">${properties.join('')}${terms}</rdf:Description></rdf:RDF></metadata>`;
}

export const writeRect = (rect: ItemOf<'rect'>): string => `<rect ${writeBox(rect)} fill="${rect.fill}"/>`;

export function writeDrawing({ x, y, scaleX, scaleY, paths }: ItemOf<'drawing'>): string {
  const written = paths.map(
    ({ d, fill, evenOdd }) => `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
  );
  const scale = scaleX === scaleY ? short(scaleX, 5) : `${short(scaleX, 5)} ${short(scaleY, 5)}`;
  return `<g transform="translate(${short(x)} ${short(y)}) scale(${scale})">${written.join('')}</g>`;
}

/** An image's attributes but for where its pixels are. @param clip id of what is left of it */
export function writeImageBox(image: ImageItem, clip?: string): string {
  const aspect = image.fit ? ` preserveAspectRatio="${aspects[image.fit]}"` : '';
  return `${writeBox(image)}${aspect}${clip ? ` clip-path="url(#${clip})"` : ''}`;
}

/** The words of SVG. */
const aspects = { fill: 'none', cover: 'xMidYMid slice' } as const satisfies Record<
  NonNullable<ImageItem['fit']>,
  string
>;

const writeBox = ({ x, y, width, height }: ItemBox): string =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** Two decimals of a unit are a micrometre in print and less than a raster's sub-pixel on screen. */
export const short = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
