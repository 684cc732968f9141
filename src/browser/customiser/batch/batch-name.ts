import type { BatchPlan } from '../drawing-protocol.ts';
import type { PeoplePlan } from '../people/plan-people.ts';
import { countItems } from './plan-batch.ts';

/** As the files in it begin: `thang-hanh-dong-2025_200-tep.zip`, `thang-hanh-dong-2025_the-ten_40-nguoi.pdf`. */
export function toBatchName(plan: BatchPlan | PeoplePlan): string {
  const start = `thang-hanh-dong-${plan.design.year}`;
  const count = countItems(plan);
  if (!('product' in plan)) return `${start}_${count}-tep.zip`;
  return `${start}_${plan.product}_${count}-nguoi.${plan.as === 'zip' ? 'zip' : 'pdf'}`;
}
