/** What a line of a list begins with: “II.”, “3/”, “a)”, “-”. */
export interface Marker {
  kind: MarkerKind;
  /** 1-based; absent for dashes. */
  number?: number;
}

export type MarkerKind =
  | 'annex'
  /** “Nhóm 1: …”, “Phần II. …”: always names what stands below it. */
  | 'part'
  | 'roman'
  | 'capital'
  | 'decimal'
  | 'nested'
  | 'letter'
  | 'bullet'
  | 'dash'
  | 'plus'
  /** A row of a table. */
  | 'row';

/** In this order: the first that fits is taken. The group, where there is one, is the number. */
const forms: [MarkerKind, RegExp][] = [
  ['annex', /^(?=phụ lục(?:\s+(?:số\s*)?[IVX\d]+)?\s*(?:[:.(–-]|$))/iu],
  ['part', /^(?:nhóm|phần|mục|chuyên đề)\s+(?:số\s+)?(\d{1,2}|[IVX]{1,4})\s*[:.)–-]\s*(?=\p{L})/iu],
  ['nested', /^(?:\d{1,2}|[IVX]{1,5}|[A-H])(?:\.\d{1,2})+[.)]?\s+(?=\p{L}|[“"])/u],
  ['decimal', /^(?:câu|khẩu hiệu|thông điệp)\s+(?:số\s+)?(\d{1,3})\s*[:.)–-]\s*/iu],
  ['decimal', /^\((\d{1,3})\)\s*/u],
  // “1️⃣ …”, “① …”
  ['decimal', /^(\d)\uFE0F?\u20E3\s*/u],
  ['decimal', /^([①-⑳❶-❿➀-➓])\s*/u],
  [
    'decimal',
    /^(\d{1,3})\s*(?:[.)](?:\s+|(?=\p{Lu}\p{L}|[“"]))|\/(?:\s+|(?=\p{Lu}\p{Ll}))|\s?[-–:]\s+(?=\p{Lu}|[“"]))/u,
  ],
  ['roman', /^([IVX]{1,5})\s*[./)–-]\s*(?=\p{L}|[“"])/u],
  ['capital', /^([A-H])\s*[./)]\s+(?=\p{Lu})/u],
  ['letter', /^\(?([a-zđ]|[ivx]{2,5})\s*[.)]\s+/u],
  ['plus', /^\+\s*/u],
  ['bullet', /^[•●○▪■□◦♦◆❖➢►‣∙→⇒★☆☐☒✓✔✗✘*·\uE000-\uF8FF]\s*(?=[\p{L}\d“"(])/u],
  [
    'bullet',
    /^(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*\s*(?=[\p{L}\d“"(])/u,
  ],
  ['dash', /^[-–—−]\s*(?=[\p{L}\d“"(])/u],
];

/** The marker of a line and the text behind it. */
export function readMarker(line: string): { marker?: Marker; text: string } {
  for (const [kind, form] of forms) {
    const match = form.exec(line);
    if (!match) continue;
    return { marker: { kind, number: toNumber(kind, match[1]) }, text: line.slice(match[0].length).trim() };
  }
  return { text: line };
}

const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];
const letters = 'abcdđeghiklmnopqrstuvxy';

function toNumber(kind: MarkerKind, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (kind === 'roman' || (kind === 'part' && /^\D/.test(written)))
    return romans.indexOf(written.toUpperCase()) + 1 || undefined;
  if (kind === 'decimal' && /^\D/.test(written))
    return Number(written.normalize('NFKC')) || toDingbat(written);
  if (kind === 'letter' && written.length > 1) return romans.indexOf(written.toUpperCase()) + 1 || undefined;
  if (kind === 'letter') return letters.indexOf(written) + 1 || undefined;
  if (kind === 'capital') return written.charCodeAt(0) - 64;
  return Number(written);
}

/** ❶ and ➀ stand for ten numbers each. */
const toDingbat = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code <= 0x277f ? code - 0x2775 : ((code - 0x2780) % 10) + 1;
};
