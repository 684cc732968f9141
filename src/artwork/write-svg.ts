import type { Canvas } from './canvas.ts';
import { fontTables } from './font-table.ts';
import type { Scene, SceneItem } from './scene.ts';

export interface SvgFacts {
  title: string;
  /** What a reader who cannot see the picture is told beside its words. */
  description: string;
}

/**
 * Writes a scene as an SVG without fonts, scripts or masks, its only images a unit's own logos: every glyph is defined once
 * and used where it stands, so the file is small and any print program opens it.
 */
export function writeSvg(scene: Scene, canvas: Canvas, facts: SvgFacts): string {
  const glyphs = new Map<string, string>();
  const body = scene.items.map((item) => writeItem(item, glyphs)).join('\n');
  const { width, height } = canvas.physical ?? { width: scene.width, height: scene.height };
  const definitions = [...glyphs].map(([id, outline]) => `<path id="${id}" d="${outline}"/>`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}" role="img" lang="vi">`,
    `<title>${escapeXml(facts.title)}</title><desc>${escapeXml(facts.description)}</desc>`,
    `<defs>${definitions}</defs>`,
    body,
    '</svg>\n',
  ].join('\n');
}

function writeItem(item: SceneItem, glyphs: Map<string, string>): string {
  switch (item.kind) {
    case 'rect':
      return `<rect x="${short(item.x)}" y="${short(item.y)}" width="${short(item.width)}" height="${short(item.height)}" fill="${item.fill}"/>`;
    case 'drawing': {
      const paths = item.paths.map(
        ({ d, fill, evenOdd }) => `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
      );
      const scale =
        item.scaleX === item.scaleY
          ? short(item.scaleX, 5)
          : `${short(item.scaleX, 5)} ${short(item.scaleY, 5)}`;
      return `<g transform="translate(${short(item.x)} ${short(item.y)}) scale(${scale})">${paths.join('')}</g>`;
    }
    case 'image':
      return `<image x="${short(item.x)}" y="${short(item.y)}" width="${short(item.width)}" height="${short(item.height)}" href="${escapeXml(item.href).replaceAll('"', '&quot;')}"/>`;
    case 'text':
      return writeText(item, glyphs);
  }
}

function writeText(item: SceneItem & { kind: 'text' }, glyphs: Map<string, string>): string {
  const { glyphs: table, kerning, unitsPerEm } = fontTables[item.weight];
  let x = 0;
  let previous = '';
  const uses: string[] = [];
  for (const character of item.text) {
    const glyph = table[character];
    if (!glyph)
      throw new Error(`The typeface lacks "${character}" (U+${toHex(character)}), in "${item.text}"`);
    x += kerning[previous + character] ?? 0;
    if (glyph.outline) {
      const id = `${item.weight === 700 ? 'b' : 'r'}${toHex(character)}`;
      glyphs.set(id, glyph.outline);
      uses.push(`<use href="#${id}"${x ? ` x="${x}"` : ''}/>`);
    }
    x += glyph.advance;
    previous = character;
  }
  const place = `translate(${short(item.x)} ${short(item.baseline)}) scale(${short(item.size / unitsPerEm, 6)})`;
  return `<g transform="${place}" fill="${item.fill}">${uses.join('')}</g>`;
}

const toHex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Two decimals of a unit are a micrometre in print and less than a raster's sub-pixel on screen. */
const short = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
