import type { RepairKind } from '../annex/mend-lines.ts';
import type { Annex } from '../annex/read-annex.ts';
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

/** What was found in an annex, in an editor's words. */
export function formatAnnex({ themes, messages, headings, repairs }: Annex): string {
  const mended = Object.entries(repairs).map(
    ([kind, count]) => `${count} ${repairNames[kind as RepairKind]}`,
  );
  return [
    ...(themes.length > 0
      ? themes.map(({ text, line }) => `Chủ đề (dòng ${line}): ${text}`)
      : ['Chủ đề: không thấy nêu.']),
    messages.length > 0
      ? `Tìm thấy ${messages.length} khẩu hiệu${headings.length > 0 ? ` ở mục “${headings.join('”, “')}”` : ''}.`
      : 'Không tìm thấy khẩu hiệu nào. Tệp này có lẽ không kèm phụ lục thông điệp; đừng lấy câu ở chỗ khác thay vào.',
    ...(mended.length > 0 ? [`Đã sửa khi đọc: ${mended.join(', ')}.`] : []),
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
