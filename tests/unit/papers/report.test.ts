import { describe, expect, it } from 'vitest';
import { addCounts } from '#papers/counting/add-counts.ts';
import { toNoCounts } from '#papers/counting/to-no-counts.ts';
import { makeReport } from '#papers/report.ts';
import { toText } from '#papers/writers/to-text.ts';
import { factsOf, kyLua } from '../../support/paper-facts.ts';

const returned = ['Khối 1', 'Khối 2'].map((unit, at) => ({
  file: `${unit}.xlsx`,
  unit,
  counts: { ...toNoCounts(2), leaflets: [1000, 200 + at] },
  isCounted: true,
  slips: [],
}));

describe('a report', () => {
  it('has the totals of the returned sheets by level, and says of how many', () => {
    const counts = addCounts(returned, ['Cấp xã', 'Thôn, khối phố'], ['Khối 1', 'Khối 2', 'Khối 3']);
    const text = toText(makeReport(factsOf(2026), kyLua, { counts }));
    expect(text).toContain('TT | Nội dung | Đơn vị tính | Cấp xã | Thôn, khối phố | Cộng');
    expect(text).toContain('Tờ gấp, tờ rơi đã phát | tờ | 2.000 | 401 | 2.401');
    expect(text).toContain('của 2/3 đơn vị trong danh sách');
  });

  it('leaves the numbers to be written in while there are none', () => {
    expect(toText(makeReport(factsOf(2026), kyLua, {}))).toContain('Tờ gấp, tờ rơi đã phát | tờ | ……');
  });
});
