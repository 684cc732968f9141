import { foldText } from '#vietnamese/fold-text.ts';
import { type ColumnRole, toHeadingRole, toHeadingWords } from './heading.ts';

/** How people head the columns of a list of people, folded; the first that fits is meant. */
const headings: readonly [ColumnRole, RegExp][] = [
  [
    'other',
    /\b(dien thoai|email|so luong|ghi chu|kinh phi|ky nhan|chu ky|ngay sinh|nam sinh|gioi tinh|dan toc|cccd|can cuoc|dia chi|que quan)\b/,
  ],
  ['post', /^(chuc vu|chuc danh|vai tro|nhiem vu|nghe nghiep|position|title|role)\b/],
  [
    'unit',
    /^(noi|don vi|co quan|to chuc)( dang)? (cong tac|lam viec|sinh hoat|hoc tap)|^(lop|khoa|phong|ban)$|^don vi\b/,
  ],
  [
    'person',
    /^(ho( va)?( chu)?( ten)?( dem| lot)?|ho ten.*|ho va ten.*|ten|ten (dai bieu|khach|nguoi|ca nhan|hoc sinh|hoi vien|can bo).*|dai bieu|khach moi|khach|ca nhan|nguoi (duoc|nhan|tham gia|tham du).*|ong ba|danh xung|xung ho|(full )?name|participant|delegate)$/,
  ],
  ['words', /^(ly do|thanh tich|noi dung|noi dung ghi nhan|vi|vi da)\b/],
];

const kept: readonly (ColumnRole | undefined)[] = ['number', 'unit'];

/** What a cell heads in a list of people; nothing when it is no heading. */
export function toPeopleRole(cell: string): ColumnRole | undefined {
  const words = toHeadingWords(foldText(cell).replace(/\([^)]{0,99}\)/g, ' '));
  if (words === '' || words.length > 60 || /\d/.test(words)) return undefined;
  const known = headings.find(([, pattern]) => pattern.test(words))?.[0];
  if (known) return known;
  const other = toHeadingRole(cell);
  return kept.includes(other) ? other : other && 'other';
}

/** What somebody is called for what they do; “Trường THCS” is no “trưởng”. */
const post =
  /^(phó|ủy viên|uỷ viên|chủ tịch|bí thư|trưởng|giám đốc|hiệu trưởng|cán bộ|chuyên viên|nhân viên|hội viên|giáo viên|công chức|cộng tác viên|thư ký|tổ trưởng|đội trưởng|chi hội trưởng|chủ nhiệm|tuyên truyền viên|bác sĩ|công an viên)(?!\p{L})/iu;

/** Whether most of a column's cells say what somebody does. */
export function holdsPosts(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.filter((cell) => post.test(cell.normalize('NFC').trim())).length * 2 > said.length;
}
