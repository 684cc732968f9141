import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Element } from '../element.ts';
import { hasBareSides } from './arrangements.ts';
import { crowd } from './crowd.ts';
import type { LookInput } from './look.ts';
import { overall } from './shapes.ts';

/** The crowd's height above the signature, as a share of the picture's. */
const heightShare = 0.5;

/** People at both sides of a cover's words, where a telephone cuts it: nothing may be read there. */
export function peopleBeside({ canvas, job }: LookInput, field: ColourRole, foot: number): Element[] {
  if (!hasBareSides(canvas)) return [];
  const { trim, width, height } = canvas;
  const tones = crowdTones.filter((role) => role !== field).map((role) => job.colours[role]);
  const people = crowd({
    room: { left: 0, width, top: foot - height * heightShare, height: height * heightShare },
    rows: 2,
    tones,
    gap: job.colours[field],
    clear: { left: trim.left, right: trim.left + trim.width },
  });
  return [overall(canvas, people)];
}

const crowdTones = [
  'orangeDeep',
  'tint1',
  'earth',
  'orangeLight',
  'paper',
] as const satisfies readonly ColourRole[];
