import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Element } from '../element.ts';
import { crowd } from './crowd.ts';
import type { StripColours } from './ground-colours.ts';
import type { LookInput } from './look.ts';
import { overall } from './shapes.ts';

/** From this share of the height on, what a platform's own bars cover above or below the words would be a bare field. */
export const bareFrom = 0.1;

/** A row of people where nothing may be read: on a story, behind the bar to answer in. */
export function peopleBelow({ canvas, job }: LookInput, { field }: Pick<StripColours, 'field'>): Element[] {
  const foot = canvas.trim.top + canvas.trim.height;
  const height = canvas.height - foot;
  if (height < bareFrom * canvas.height) return [];
  const room = { left: 0, top: foot + height * 0.16, width: canvas.width, height: height * 0.84 };
  const tones = crowdTones.filter((role) => role !== field).map((role) => job.colours[role]);
  return [overall(canvas, crowd({ room, rows: 2, tones, gap: job.colours[field] }))];
}

/** On paper as on ink. */
const crowdTones = [
  'orange',
  'orangeLight',
  'orangeDeep',
  'tint1',
  'earth',
] as const satisfies readonly ColourRole[];
