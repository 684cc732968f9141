import { isUnreadable } from '#vietnamese/unreadable.ts';
import type { RepairKind } from '../annex/mend-lines.ts';
import type { Annex } from '../annex/read-annex.ts';
import type { AnnexMessage } from '../annex/take-messages.ts';
import type { ListChange } from '../annex/to-list-changes.ts';
import type { ImportPlan } from './plan-import.ts';

const repairNames: Record<RepairKind, string> = {
  nfd: 'chữ có dấu rời được ghép lại',
  eth: 'chữ Ð được đổi thành Đ',
  space: 'dấu cách lạ được thay',
  invisible: 'ký tự ẩn được bỏ',
  tcvn3: 'dòng được chuyển từ bảng mã TCVN3',
  vni: 'dòng được chuyển từ bảng mã VNI',
  hyphen: 'chỗ ngắt bằng gạch nối được nối lại',
  wrap: 'dòng bị ngắt được nối lại',
};

const howToPoint =
  'Biết chắc các câu ở dòng nào thì thêm --lines 12-40; ở mục nào thì thêm --group "tên mục"; ở cột nào của bảng thì thêm --column "tên cột"; cả tệp chỉ gồm các câu thì thêm --all.';

/** What was found in an annex, in an editor's words: every sentence with its line, then what to look at again. */
export function formatAnnex(annex: Annex): string {
  const { themes, dispatch, messages, headings, repairs, notes, doubts, mentions } = annex;
  const mended = Object.entries(repairs).map(
    ([kind, count]) => `${count} ${repairNames[kind as RepairKind]}`,
  );
  return [
    ...(themes.length > 0
      ? themes.map(({ text, line }) => `Chủ đề (dòng ${line}): ${text}`)
      : ['Chủ đề: không thấy nêu.']),
    ...toPaper(dispatch),
    messages.length > 0
      ? `Tìm thấy ${messages.length} khẩu hiệu${headings.length > 0 ? ` ở mục “${headings.join('”, “')}”` : ''}.`
      : 'Không tìm thấy khẩu hiệu nào. Tệp này có lẽ không kèm phụ lục thông điệp; đừng lấy câu ở chỗ khác thay vào.',
    ...(mended.length > 0 ? [`Đã sửa khi đọc: ${mended.join(', ')}.`] : []),
    ...(messages.length === 0 ? toAdvice(mentions) : []),
    ...toTable(messages),
    ...toSection('Không lấy', notes),
    ...toSection('Cần xem lại, nên danh sách sẽ ghi status: incomplete', doubts),
    ...(messages.length > 0 && doubts.length > 0 ? ['', `Thiếu câu hay thừa câu? ${howToPoint}`] : []),
  ].join('\n');
}

function toPaper({ number, date, issuer }: Annex['dispatch']): string[] {
  if (number === undefined) return [];
  const day = date?.split('-').reverse().join('/');
  return [`Văn bản: số ${number}${day ? `, ngày ${day}` : ''}${issuer ? `, ${issuer}` : ''}.`];
}

/** Where to look, and how to say which lines are meant. */
const toAdvice = (mentions: Annex['mentions']): string[] => [
  ...toSection(
    'Các dòng có nhắc khẩu hiệu, thông điệp',
    mentions.map(({ number, text }) => `dòng ${number}: ${text.slice(0, 120)}`),
  ),
  howToPoint,
];

const toSection = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  - ${line}`)];

/** Every message below its group, with the line of the file that it stands in. */
function toTable(messages: readonly AnnexMessage[]): string[] {
  if (messages.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { group = '' } of messages) counts.set(group, (counts.get(group) ?? 0) + 1);
  const rows = messages.flatMap(({ text, group = '', line }, index): string[] => [
    ...(group !== '' && group !== messages[index - 1]?.group
      ? [`  [${group}] ${counts.get(group)} câu`]
      : []),
    `${String(index + 1).padStart(4)}. ${text}  (dòng ${line})`,
  ]);
  return ['', ...rows];
}

/** Several sentences without one mark are Vietnamese that lost them, or a way of typing them. */
const isWithoutMarks = (messages: readonly AnnexMessage[]): boolean => {
  const text = messages.map((message) => message.text).join(' ');
  return text.split(/\s+/u).length > 7 && !/[^\p{ASCII}]/u.test(text.replace(/[“”‘’…–—]/gu, ''));
};

/** What to say of an annex whose letters are broken: it is not offered for writing. */
export function findUnreadable({ messages }: Pick<Annex, 'messages'>): string | undefined {
  if (isWithoutMarks(messages))
    return [
      'Các câu trong tệp không có dấu tiếng Việt, ví dụ:',
      ...messages.slice(0, 3).map(({ text, line }) => `  dòng ${line}: ${text}`),
      'Chưa ghi gì. Tìm bản có dấu (gõ Unicode), hoặc gõ lại các câu vào một tệp .txt.',
    ].join('\n');
  const broken = messages.filter(({ text, group }) => isUnreadable(text) || isUnreadable(group ?? ''));
  if (broken.length === 0) return undefined;
  return [
    `Chữ trong tệp đã hỏng ở ${broken.length} trên ${messages.length} câu, ví dụ:`,
    ...broken.slice(0, 3).map(({ text, line }) => `  dòng ${line}: ${text}`),
    'Chưa ghi gì. Mở bản gốc bằng chương trình đã tạo ra nó, chọn “Lưu thành…” với bảng mã UTF-8 (hoặc kiểu .docx) rồi thử lại.',
  ].join('\n');
}

/** What importing would change, a line a slogan. */
export function formatImport(plan: ImportPlan, replace = false): string {
  const lines = plan.changes.flatMap((change) => formatChange(change, plan, replace));
  const theme = plan.otherTheme
    ? [
        `Chủ đề trong content/${plan.year}/campaign.mdx khác phụ lục: “${plan.otherTheme}”. Đối chiếu lại với văn bản.`,
      ]
    : [];
  return [
    `content/${plan.year}/slogans.yaml sẽ thay đổi như sau (+ thêm, = giữ, ~ khác chữ, ? chỉ có trong tệp):`,
    ...lines,
    ...theme,
  ].join('\n');
}

function formatChange(
  change: ListChange,
  { listed, recollections, slips }: ImportPlan,
  replace: boolean,
): string[] {
  const old = 'index' in change ? (listed[change.index]?.text ?? '') : '';
  if (change.kind === 'absent')
    return [`  ? ${old}`, `      ${replace ? 'bị xóa' : 'được giữ lại'}, vì phụ lục không có câu này`];
  const { text, dated, group, line } = change.message;
  const recalled = recollections.get(text);
  const slip = slips.get(text);
  const notes = [
    group && `nhóm “${group}”`,
    dated && 'nêu năm hoặc ngày: dated',
    recalled && recalled.years.length > 0 && `đã dùng năm ${recalled.years.join(', ')}`,
    recalled?.near && `gần giống câu năm ${recalled.near.year}: “${recalled.near.text}”`,
    slip && `có thể viết nhầm, đúng ra là “${slip.text}”`,
    change.kind === 'reworded' && `trong tệp là “${old}”, ${replace ? 'được thay' : 'được giữ nguyên'}`,
  ].filter((note) => typeof note === 'string');
  const sign = { added: '+', kept: '=', reworded: '~' }[change.kind];
  return [
    `  ${sign} ${text}`,
    ...notes.map((note) => `      ${note}${note.startsWith('có thể') ? ` (dòng ${line})` : ''}`),
  ];
}
