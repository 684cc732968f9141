import type { Credit } from '#domain/artwork/artwork.ts';
import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import type { Canvas } from './canvas.ts';
import { type FontWeight, fontTables } from './font-table.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { toClipPath } from './place-image.ts';
import {
  type ImageItem,
  type ItemBox,
  type ItemOf,
  type Scene,
  type SceneWriter,
  writeItem,
} from './scene.ts';

export interface SvgFacts {
  title: string;
  /** What a reader who cannot see the picture is told beside its words. */
  description: string;
  /** Of the campaign. */
  year?: number;
  credit?: Credit;
}

/**
 * Writes a scene as an SVG without fonts, scripts or masks, its only images a unit's own logos and an emblem that
 * is a picture: every glyph is defined once and used where it stands, so the file is small and any print program
 * opens it.
 */
export function writeSvg(scene: Scene, canvas: Canvas, facts: SvgFacts): string {
  const glyphs = new Map<string, string>();
  const clips = new Map<string, string>();
  const writer = createWriter({ glyphs, clips });
  const body = scene.items.map((item) => writeItem(writer, item)).join('\n');
  const { width, height } = canvas.physical ?? { width: scene.width, height: scene.height };
  const definitions = [
    ...Array.from(glyphs, ([id, outline]) => `<path id="${id}" d="${outline}"/>`),
    ...Array.from(clips, ([d, id]) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`),
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}" role="img" lang="vi">`,
    `<title>${escapeXml(facts.title)}</title><desc>${escapeXml(facts.description)}</desc>`,
    ...(facts.credit ? [writeMetadata(facts, facts.credit)] : []),
    `<defs>${definitions}</defs>`,
    body,
    '</svg>\n',
  ].join('\n');
}

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:cc="http://creativecommons.org/ns#"',
].join(' ');

/** The same facts as every other file type carries, in the words that drawing programs read. */
function writeMetadata({ title, description, year }: SvgFacts, { author, licence, source }: Credit): string {
  const facts = { title, description, creator: author, rights: licence.name, source, date: year };
  const properties = Object.entries({ ...facts, language: 'vi' }).flatMap(([name, value]) =>
    value === undefined ? [] : [`<dc:${name}>${escapeXml(String(value))}</dc:${name}>`],
  );
  const terms = `<cc:license rdf:resource="${escapeAttribute(licence.url)}"/>`;
  return `<metadata><rdf:RDF ${namespaces}><rdf:Description rdf:about="">${properties.join('')}${terms}</rdf:Description></rdf:RDF></metadata>`;
}

/** What stands once in the file and is used by its id. */
interface Definitions {
  glyphs: Map<string, string>;
  /** Ids by the path that is left. */
  clips: Map<string, string>;
}

const createWriter = ({ glyphs, clips }: Definitions): SceneWriter<string> => ({
  rect: (rect) => `<rect ${writeBox(rect)} fill="${rect.fill}"/>`,
  drawing({ x, y, scaleX, scaleY, paths }) {
    const written = paths.map(
      ({ d, fill, evenOdd }) => `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
    );
    const scale = scaleX === scaleY ? short(scaleX, 5) : `${short(scaleX, 5)} ${short(scaleY, 5)}`;
    return `<g transform="translate(${short(x)} ${short(y)}) scale(${scale})">${written.join('')}</g>`;
  },
  image(image) {
    const aspect = image.fit ? ` preserveAspectRatio="${aspects[image.fit]}"` : '';
    const clip = image.clip ? ` clip-path="url(#${define(toClipPath(image.clip), clips)})"` : '';
    return `<image ${writeBox(image)}${aspect}${clip} href="${escapeAttribute(image.href)}"/>`;
  },
  text: (text) => writeText(text, glyphs),
});

/** The words of SVG. */
const aspects = { fill: 'none', cover: 'xMidYMid slice' } as const satisfies Record<
  NonNullable<ImageItem['fit']>,
  string
>;

function define(path: string, clips: Map<string, string>): string {
  const id = clips.get(path) ?? `clip${clips.size + 1}`;
  clips.set(path, id);
  return id;
}

const writeBox = ({ x, y, width, height }: ItemBox): string =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** Begin a glyph's name: one letter may occur in each weight. */
const initials = { 400: 'r', 700: 'b', 900: 'k' } as const satisfies Record<FontWeight, string>;

function writeText(item: ItemOf<'text'>, glyphs: Map<string, string>): string {
  const { text, weight, size, fill } = item;
  const uses = placeGlyphs(text, weight).flatMap(({ character, glyph, x }) => {
    if (!glyph.outline) return [];
    const id = `${initials[weight]}${toHex(character)}`;
    glyphs.set(id, glyph.outline);
    return [`<use href="#${id}"${x ? ` x="${x}"` : ''}/>`];
  });
  const scale = short(size / fontTables[weight].unitsPerEm, 6);
  const place = `translate(${short(item.x)} ${short(item.baseline)}) scale(${scale})`;
  return `<g transform="${place}" fill="${fill}">${uses.join('')}</g>`;
}

const toHex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Two decimals of a unit are a micrometre in print and less than a raster's sub-pixel on screen. */
const short = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
