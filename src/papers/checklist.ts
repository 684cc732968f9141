import type { CampaignFacts } from './campaign-facts.ts';
import { toStepDays, toSteps } from './checklist/checklist-steps.ts';
import type { Paper } from './paper.ts';
import { paperLabels } from './paper-labels.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import type { Unit } from './unit.ts';

/** What a unit does from October to its report, each step with what is at hand for it. */
export function makeChecklist(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Việc của đơn vị trong Tháng hành động năm ${facts.year}`,
    blocks: [
      { kind: 'text', text: `Đơn vị: ${toUnitName(unit)}` },
      {
        kind: 'table',
        heads: ['Ngày', 'Việc', 'Có sẵn', 'Ai làm', 'Xong'],
        rows: toSteps(unit.kind).map((step) => ({
          cells: [
            toStepDays(step, facts.year),
            step.what,
            [...step.papers.map((id) => paperLabels[id]), ...(step.artwork ? ['ấn phẩm'] : [])].join('; ') ||
              '–',
            '……',
            '☐',
          ],
        })),
        widths: [19, 33, 24, 12, 12],
      },
    ],
    notes: [
      ...toThemeNotes(facts),
      'Ngày là đề xuất của dự án. Hạn báo cáo do cấp trên đặt: các kế hoạch đã đọc đặt từ ngày 18 đến ngày 20 tháng 12.',
    ],
  };
}
