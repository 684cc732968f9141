import type { Check, Finding, Placed, SloganListEntry } from './checked-content.ts';

/** What a list says of its completeness must agree with what it holds. */
export const checkListStatus: Check = ({ years }) =>
  years.flatMap(({ list }) => (list ? findIssues(list) : []));

function findIssues({ value, positionOf }: Placed<SloganListEntry>): Finding[] {
  const { status, source, note, slogans } = value;
  const toIssue = (fact: string, fix: string): Finding => ({
    position: positionOf(['status']),
    fact,
    fix,
  });
  if (status === 'not-found') {
    return [
      slogans.length > 0 &&
        toIssue(
          `Danh sách ghi not-found (chưa tìm được) nhưng lại có ${slogans.length} khẩu hiệu.`,
          'Sửa thành status: incomplete hoặc status: complete, hoặc để slogans: [].',
        ),
      !note &&
        toIssue(
          'Danh sách ghi not-found (chưa tìm được) nhưng không có trường note.',
          'Thêm trường note nói rõ đã tìm ở đâu và thiếu gì.',
        ),
    ].filter((issue) => issue !== false);
  }
  return [
    slogans.length === 0 &&
      toIssue(
        `Danh sách ghi ${status} nhưng không có khẩu hiệu nào.`,
        'Thêm khẩu hiệu vào slogans, hoặc sửa thành status: not-found kèm trường note.',
      ),
    status === 'inferred' &&
      !note &&
      toIssue(
        'Danh sách ghi inferred (suy đoán) nhưng không có trường note.',
        'Thêm trường note nói rõ vì sao cho là của năm này.',
      ),
    !source &&
      toIssue(
        `Danh sách ghi ${status} nhưng không nêu văn bản nguồn.`,
        'Thêm trường source với mã văn bản có danh sách này.',
      ),
  ].filter((issue) => issue !== false);
}
