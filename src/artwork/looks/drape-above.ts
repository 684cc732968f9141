import type { ColourRole } from '#domain/identity/colour-role.ts';
import { type Element, picture, place } from '../element.ts';
import type { LookInput } from './look.ts';
import { bareFrom } from './people-below.ts';
import { ribbonEdge } from './ribbon-edge.ts';

/** Of what a platform's own bars cover: the ribbon swings below it and stays above the words. */
const clothShare = 0.42;

/** A cloth with the ribbon's edge where nothing may be read: on a story, behind the account's name. */
export function drapeAbove({ canvas, job }: LookInput, field: ColourRole): Element[] {
  const { trim, bleed, width, height } = canvas;
  const bare = trim.top - bleed;
  if (canvas.physical || bare < bareFrom * height) return [];
  const edge = ribbonEdge(canvas, {
    side: 'top',
    at: bare * clothShare,
    panel: job.colours[field],
    ribbon: job.colours.orange,
    shade: job.colours.orangeLight,
  });
  return [place(0, 0, width, height, picture(edge, width, height))];
}
