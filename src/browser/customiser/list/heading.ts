import { foldText } from '#vietnamese/fold-text.ts';

/** What a column is to a poster or a card; `other` is read by nobody. */
export type ColumnRole =
  | 'number'
  | 'person'
  | 'post'
  | 'superior'
  | 'unit'
  | 'place'
  | 'time'
  | 'words'
  | 'format'
  | 'logo'
  | 'photo'
  | 'other';

/** How people head their columns, folded and without signs; the first that fits is meant. */
const headings: readonly [ColumnRole, RegExp][] = [
  ['number', /^(stt|tt|so tt|so thu tu|thu tu|no|ma so|so hieu)$/],
  [
    'other',
    /\b(nguoi|can bo|ho ten|ho va ten|lanh dao|lien he|dien thoai|email|so luong|ghi chu|kinh phi|ky nhan|san pham|vat pham|an pham)\b/,
  ],
  ['words', /^(khau hieu|thong diep|slogan)\b/],
  ['format', /^(kho|khuon kho|format)$|^kho (in|anh|giay|bang ron)\b/],
  [
    'photo',
    /^(ten )?(tep |file )?(anh|hinh) chup( don vi)?$|^ten (tep|file) (anh|hinh|photo)$|^(anh|photo)( don vi)?$/,
  ],
  ['logo', /^(ten )?(tep |file )?(anh )?(lo go|logo)( don vi)?$|^(tep|file) (anh|logo|lo go)$/],
  ['superior', /\b(cap tren|chu quan|truc thuoc|cap quan ly|don vi quan ly|co quan quan ly)\b|^thuoc\b/],
  ['place', /^(dia diem|dia danh|dia chi|noi|vi tri|diem treo|place|address|location)\b/],
  ['time', /^(thoi gian|thoi diem|luc|ngay|gio|buoi|time|date|hour)\b/],
  ['unit', /^ten\b|^(unit|name|organisation|organization|school)$/],
];

/** What a unit is, as a heading calls it; alone or beside others of it, not as the name of one (“Xã Lăng”). */
const unitKind =
  /^(cac |ten )?(don vi|co quan|co quan don vi|to chuc|co so|doan the|truong hoc|truong|xa|phuong|xa phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|thon|ap|buon|lang|to dan pho|khu pho|khu dan cu|to|chi hoi|hoi|doanh nghiep|cong ty)$/;
/** What is asked of it: “Đơn vị nhận”, “Cơ quan tổ chức lễ”. */
const asked =
  /^(don vi|co quan|truong|xa|phuong)( to chuc)? (nhan|treo|thuc hien|dang ky|phoi hop|duoc cap|to chuc|su dung|tham gia|de nghi|lap)\b/;
/** Of several columns of one kind, the one whose heading says this is meant. */
export const preferredHeadings: Partial<Record<ColumnRole, RegExp>> = {
  unit: /^tên/i,
  place: /điểm|nơi|danh/i,
};

/** “Gio Linh” and “Nội Bài” are places that begin like “giờ” and “nơi” once they are folded. */
const placeOrTime = /^(địa|nơi|vị|điểm|thời|lúc|ngày|giờ|buổi)(?!\p{L})/u;

const longestHeading = 60;
/** Signs that stand in no heading, such as an emoji beside a word. */
const strange = /[^\p{L}\p{M}\s\u200B-\u200D\uFEFF()[\].,;:/&+*#'"“”–_-]/u;

/** What a cell heads, nothing when it is no heading: a unit may be called “Trường THPT A”. */
export function toHeadingRole(cell: string): ColumnRole | undefined {
  if (cell.length > longestHeading * 2 || strange.test(cell)) return undefined;
  const plain = foldText(cell).replace(/\([^)]{0,99}\)/g, ' ');
  const words = toHeadingWords(plain);
  if (words === '' || words.length > longestHeading || /\d/.test(words)) return undefined;
  const known = headings.find(([, pattern]) => pattern.test(words))?.[0];
  if ((known === 'place' || known === 'time') && !isPlaceOrTime(cell)) return undefined;
  if (known) return known;
  const kinds = plain.split(/[/,;&+–-]|\bva\b|\bhoac\b/).map(toHeadingWords);
  return kinds.every((kind) => unitKind.test(kind)) || asked.test(words) ? 'unit' : undefined;
}

/** A folded heading without its signs. */
export const toHeadingWords = (text: string): string => text.replaceAll(/[^a-z0-9]+/g, ' ').trim();

const isPlaceOrTime = (cell: string): boolean =>
  !/[^\p{ASCII}]/u.test(cell) || placeOrTime.test(cell.normalize('NFC').trim().toLowerCase());

/** Words above a table that are no unit. */
export const isTitle = (cell: string): boolean =>
  /^\(?(danh sach|phu luc|bieu mau|bieu so|mau so|bang tong hop|bang phan bo|tong hop|cong hoa xa hoi|doc lap|kem theo|ban hanh kem)\b/.test(
    foldText(cell.slice(0, 100).trim()),
  );

/** What heads a list of one column wherever it stands; “Xã” or “Tổ” alone may be the name of one. */
const plainHeadings = {
  unit: /^(ten .*|(cac )?don vi|co quan|co quan don vi|unit)$/,
  person: /^(ten .*|ho( va)?( chu)? ten|dai bieu|khach moi|name)$/,
};

/** What a heading is in the kind of list that is read. */
export type ToRole = (cell: string) => ColumnRole | undefined;

/** Whether a row heads the table below it: it names what the list is of, or two other things of it. */
export function isHeadingRow(
  cells: readonly string[],
  isFirst = false,
  { toRole, named }: { toRole: ToRole; named: 'unit' | 'person' } = { toRole: toHeadingRole, named: 'unit' },
): boolean {
  const said = cells.filter((cell) => cell !== '');
  const [only = ''] = said;
  if (said.length > 1 && new Set(said).size === 1) return false;
  if (said.length === 1 && !isFirst && !plainHeadings[named].test(toHeadingWords(foldText(only))))
    return false;
  const roles = said.map(toRole);
  const known = new Set(roles.filter((role) => role !== undefined && role !== 'other'));
  if (known.has(named)) return said.every((cell) => cell.length <= longestHeading * 2);
  return known.size > 1;
}
