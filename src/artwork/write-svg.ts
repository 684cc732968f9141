import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import type { Canvas } from './canvas.ts';
import { type FontWeight, fontTables } from './font-table.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { toClipPath } from './place-image.ts';
import { type ItemOf, type Scene, type SceneWriter, writeItem } from './scene.ts';
import { toCodes } from './split-letters.ts';
import {
  type SvgFacts,
  short,
  writeDrawing,
  writeImageBox,
  writeLanguage,
  writeMetadata,
  writeRect,
} from './svg/svg-parts.ts';

/**
 * Writes a scene as an SVG for rasterisers and browsers: no fonts, scripts or masks, its only images a unit's own
 * logos and an emblem that is a picture. Every glyph is defined once and used where it stands, which is small and
 * quick to read; programs for drawing and print, which need more, get `writeSvgFile`.
 */
export function writeSvg(scene: Scene, canvas: Partial<Canvas>, facts: SvgFacts): string {
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
    `<title${writeLanguage('lang', facts.title)}>${escapeXml(facts.title)}</title><desc>${escapeXml(facts.description)}</desc>`,
    ...(facts.credit ? [writeMetadata(facts, facts.credit)] : []),
    `<defs>${definitions}</defs>`,
    body,
    '</svg>\n',
  ].join('\n');
}

/** What stands once in the file and is used by its id. */
interface Definitions {
  glyphs: Map<string, string>;
  /** Ids by the path that is left. */
  clips: Map<string, string>;
}

const createWriter = ({ glyphs, clips }: Definitions): SceneWriter<string> => ({
  rect: writeRect,
  drawing: writeDrawing,
  image(image) {
    if (image.href === '') return '';
    const clip = image.clip && define(toClipPath(image.clip), clips);
    return `<image ${writeImageBox(image, clip)} href="${escapeAttribute(image.href)}"/>`;
  },
  text: (text) => writeText(text, glyphs),
});

function define(path: string, clips: Map<string, string>): string {
  const id = clips.get(path) ?? `clip${clips.size + 1}`;
  clips.set(path, id);
  return id;
}

/** Begin a glyph's name: one letter may occur in each weight. */
const initials = { 400: 'r', 700: 'b', 900: 'k' } as const satisfies Record<FontWeight, string>;

/** There are few letters, and each is named wherever it stands. */
const names = {
  400: new Map<string, string>(),
  700: new Map<string, string>(),
  900: new Map<string, string>(),
};

function toName(character: string, weight: FontWeight): string {
  const name = names[weight].get(character) ?? initials[weight] + toCodes(character);
  names[weight].set(character, name);
  return name;
}

function writeText(item: ItemOf<'text'>, glyphs: Map<string, string>): string {
  const { text, weight, size, fill } = item;
  const uses = placeGlyphs(text, weight).flatMap(({ character, glyph, x }) => {
    if (!glyph.outline) return [];
    const id = toName(character, weight);
    glyphs.set(id, glyph.outline);
    return [`<use href="#${id}"${x ? ` x="${x}"` : ''}/>`];
  });
  const scale = short(size / fontTables[weight].unitsPerEm, 6);
  const place = `translate(${short(item.x)} ${short(item.baseline)}) scale(${scale})`;
  return `<g transform="${place}" fill="${fill}">${uses.join('')}</g>`;
}
