import { lacksPhoto } from '#domain/artwork/photo.ts';
import type { BatchPlan, DrawnCard } from '../drawing-protocol.ts';
import { type PeoplePlan, planPeople } from '../people/plan-people.ts';
import { type Drawer, DrawingProblemError } from '../start-drawer.ts';
import { fillPhoto } from './fill-photo.ts';
import { planBatch } from './plan-batch.ts';

/** One of the pictures by which a wrong column is seen. */
export interface FirstItem {
  /** Whose it is. */
  unit: string;
  draw: () => Promise<DrawnCard>;
}

/** Enough to see a wrong column. */
const shownFirst = 3;

/** The first rows' pictures, each in the first of its formats. */
export function toFirstItems(plan: BatchPlan | PeoplePlan, drawer: Drawer): FirstItem[] {
  const first = { ...plan, rows: plan.rows.slice(0, shownFirst) };
  if ('product' in first)
    return [...planPeople(first)].map((item) => ({
      unit: item.unit,
      draw: () => (item.kind === 'card' ? drawer.card(item, plan.content) : drawer.draw(item.job)),
    }));
  const planned = [...planBatch(first)];
  return planned
    .filter(({ job }) => job.format === planned[0]?.job.format)
    .map((item) => ({
      unit: item.unit,
      async draw() {
        if (lacksPhoto(item.job)) throw new DrawingProblemError({ kind: 'no-photo' });
        return drawer.draw(await fillPhoto(item));
      },
    }));
}
