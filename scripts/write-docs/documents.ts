import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueCodes } from '#content/checks/issue-codes.ts';
import type { Finishing } from '#domain/artwork/finishing.ts';
import { type Format, formats, type ScreenFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { type LookFacts, looks } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { fillMarkers } from './fill-markers.ts';

/** The documents that hold tables of the code, and how each table is made; the project's root reads the guide. */
const documents: Record<string, (root: string) => Promise<Record<string, string>>> = {
  'docs/formats.md': async () => ({ formats: formatTable(), looks: lookTable() }),
  'docs/content-rules.md': async (root) => ({
    codes: codeTable(await readFile(join(root, 'content/MA-LOI.md'), 'utf8')),
  }),
};

/** Each document's path and the text that it should have. */
export async function fillDocuments(root: string): Promise<Map<string, string>> {
  const filled = Object.entries(documents).map(async ([path, makeParts]) => {
    const [text, parts] = await Promise.all([readFile(join(root, path), 'utf8'), makeParts(root)]);
    return [path, fillMarkers(text, parts)] as const;
  });
  return new Map(await Promise.all(filled));
}

function formatTable(): string {
  const rows = formats.map((format: Format) => [
    `\`${format.id}\``,
    format.name,
    toSizeLabel(format),
    format.medium === 'print' ? `${format.bleedMm} mm, 1:${format.scale}, ${format.dpi} dpi` : '',
    format.medium === 'print' ? toFinishingWords(format.finishing) : '',
    ...(format.medium === 'screen' ? toZones(format) : ['', '', '']),
    format.files.join(', '),
    format.use,
  ]);
  const zones = ['shown everywhere, px', 'covered corner, px', 'opening'];
  const heads = [
    'id',
    'name',
    'size',
    'bleed, scale, pixels on demand',
    'finishing, mm',
    ...zones,
    'published',
    'use',
  ];
  return toTable(heads, rows);
}

/** In the true size; the shop's own sizes go first. */
function toFinishingWords(finishing: Finishing | undefined): string {
  if (!finishing) return '';
  const { hemMm, pocketMm, eyelets, baseMm, clearMm, clearBelowMm } = finishing;
  const sides = eyelets?.sides === 'all' ? 'on all sides' : 'above and below';
  return [
    hemMm && `hem ${hemMm}`,
    pocketMm && `pole pocket ${pocketMm}`,
    eyelets && `eyelets every ${eyelets.everyMm} ${sides}, ${eyelets.insideMm} inside`,
    baseMm && `base ${baseMm}`,
    `letters ${clearMm} inside`,
    clearBelowMm && `${clearBelowMm} below`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What platforms leave of a picture: x and y from its upper left corner. */
const toZones = ({ shownPx, coveredPx, opening }: ScreenFormat): string[] => [
  shownPx
    ? `x ${shownPx.left}–${shownPx.left + shownPx.width}, y ${shownPx.top}–${shownPx.top + shownPx.height}`
    : '',
  coveredPx ? `lower left, ${coveredPx.width} × ${coveredPx.height}` : '',
  opening === undefined ? '' : `round, ${Math.round(opening * 100)} %`,
];

function lookTable(): string {
  const rows = Object.entries<LookFacts>(looks).map(([id, { name, publishes }]) => [
    `\`${id}\``,
    name,
    ...Object.keys(messageKinds).map((kind) => toRange(publishes[kind as keyof typeof publishes])),
  ]);
  return toTable(['id', 'name', ...Object.values(messageKinds).map(({ name }) => name)], rows);
}

const toRange = (range: string | readonly string[] = ''): string =>
  typeof range === 'string' ? range : range.map((id) => `\`${id}\``).join(', ');

/** A code and the first sentence of its paragraph in the editors' guide. */
function codeTable(guide: string): string {
  const rows = issueCodes.map((code) => {
    const paragraph = guide.split(`### \`${code}\`\n`)[1]?.trim().replaceAll('\n', ' ') ?? '';
    const sentence = /^.*?\.(?= |$)/.exec(paragraph)?.[0] ?? paragraph;
    return [`[\`${code}\`](../content/MA-LOI.md#${code})`, sentence];
  });
  return toTable(['code', 'what it says'], rows);
}

function toTable(heads: readonly string[], rows: readonly string[][]): string {
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [toRow(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(toRow)].join('\n');
}
