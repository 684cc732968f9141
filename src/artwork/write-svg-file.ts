import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type Format, toFormat } from '#domain/artwork/format.ts';
import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import type { Canvas } from './canvas.ts';
import { fontTables } from './font-table.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { toClipPath } from './place-image.ts';
import { toScaleNote, toSizeNote } from './print-notes.ts';
import { type ImageItem, type Scene, type SceneItem, type SceneWriter, writeItem } from './scene.ts';
import { moveOutline } from './svg/move-outline.ts';
import { type LineName, nameLines } from './svg/name-lines.ts';
import {
  short,
  writeDrawing,
  writeImageBox,
  writeLanguage,
  writeMetadata,
  writeRect,
} from './svg/svg-parts.ts';
import { type TextLine, toTextLines } from './text-lines.ts';

export interface SvgFileFacts {
  job: ArtworkJob;
  /** What a reader who cannot see the picture is told beside its words. */
  description: string;
}

const namespaces = [
  'xmlns="http://www.w3.org/2000/svg"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
].join(' ');

/**
 * Writes a scene as an SVG 1.1 for people who go on drawing: plain paths that every program shows, a group for each
 * line and layers, all of them named, and the size of what is cut, as words and as a hidden layer.
 */
export function writeSvgFile(scene: Scene, canvas: Canvas, { job, description }: SvgFileFacts): string {
  const { width, height } = canvas.physical ?? { width: scene.width, height: scene.height };
  const format = toFormat(job.format);
  const facts = {
    title: job.message.text,
    description: [description, ...toNotes(format)].join(' '),
    ...(job.undated ? {} : { year: job.year }),
  };
  return [
    `<svg ${namespaces} version="1.1" width="${width}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}" xml:lang="vi">`,
    `<title${writeLanguage('xml:lang', facts.title)}>${escapeXml(facts.title)}</title><desc>${escapeXml(facts.description)}</desc>`,
    writeMetadata(facts, job.credit),
    ...writeLayers(scene, job),
    ...(format.medium === 'print' && !format.office ? [writeTrim(canvas)] : []),
    '</svg>\n',
  ].join('\n');
}

const toNotes = (format: Format): string[] =>
  format.medium === 'print' ? [`${toScaleNote(format)}. ${toSizeNote(format)}.`] : [];

/** Ids and names of the layers, by what they hold. */
const layers = {
  rect: { id: 'nen', label: 'Nền' },
  drawing: { id: 'hinh', label: 'Hình' },
  image: { id: 'anh', label: 'Ảnh' },
  text: { id: 'chu', label: 'Chữ' },
} as const satisfies Record<SceneItem['kind'], LineName>;

/** What is painted one after the other and of one kind is a layer: their order is the picture. */
function writeLayers(scene: Scene, job: ArtworkJob): string[] {
  const writer = createWriter(scene, job);
  const runs: { kind: SceneItem['kind']; written: string[] }[] = [];
  for (const item of scene.items) {
    if (runs.at(-1)?.kind !== item.kind) runs.push({ kind: item.kind, written: [] });
    const written = writeItem(writer, item);
    if (written) runs.at(-1)?.written.push(written);
  }
  const counts = new Map<SceneItem['kind'], number>();
  return runs.map(({ kind, written }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const { id, label } = layers[kind];
    return writeLayer({ id: `lop-${id}-${count}`, label: `${label} ${count}` }, written.join('\n'));
  });
}

const writeLayer = ({ id, label }: LineName, content: string, more = ''): string =>
  `<g id="${id}" inkscape:groupmode="layer" inkscape:label="${escapeAttribute(label)}"${more}>\n${content}\n</g>`;

/** Not painted, and there for whoever wants to see the cut. */
function writeTrim({ trim: { left, top, width, height } }: Canvas): string {
  const box = `x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}"`;
  const line = `<rect id="duong-cat" ${box} fill="none" stroke="#000000" stroke-width="1"/>`;
  return writeLayer({ id: 'lop-duong-cat', label: 'Đường cắt (không in)' }, line, ' display="none"');
}

function createWriter(scene: Scene, job: ArtworkJob): SceneWriter<string> {
  const lines = toTextLines(scene);
  const starts = new Map<SceneItem | undefined, TextLine>(lines.map((line) => [line.items[0], line]));
  const names = nameLines(lines, job);
  let clips = 0;
  return {
    rect: writeRect,
    drawing: writeDrawing,
    image(image) {
      if (!image.clip) return writeImage(image);
      const id = `khung-anh-${++clips}`;
      return `<clipPath id="${id}"><path d="${toClipPath(image.clip)}"/></clipPath>${writeImage(image, id)}`;
    },
    text(text) {
      // The other words of a line stand in the group of its first.
      const line = starts.get(text);
      const name = line && names.get(line);
      return line && name ? writeLine(line, name) : '';
    },
  };
}

const writeImage = (image: ImageItem, clip?: string): string =>
  `<image ${writeImageBox(image, clip)} xlink:href="${escapeAttribute(image.href)}"/>`;

/** A line is a group, each of its words a path. */
function writeLine({ text, items }: TextLine, { id, label }: LineName): string {
  const words = items.map((item) => {
    const outline = placeGlyphs(item.text, item.weight)
      .map(({ glyph, x }) => moveOutline(glyph.outline, x))
      .join('');
    const scale = short(item.size / fontTables[item.weight].unitsPerEm, 6);
    const place = `translate(${short(item.x)} ${short(item.baseline)}) scale(${scale})`;
    return outline ? `<path transform="${place}" d="${outline}"/>` : '';
  });
  const head = `id="${id}" inkscape:label="${escapeAttribute(label)}" fill="${items[0]?.fill}"`;
  return `<g ${head}><title${writeLanguage('xml:lang', text)}>${escapeXml(text)}</title>${words.join('')}</g>`;
}
