import { toPlainDrawing } from '#artwork/plain-svg.ts';
import { makeNameBadges } from '#artwork/sheets/name-badges.ts';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { getPlanInput } from './plan-input.ts';

const emblems = import.meta.glob<string>('/content/identities/*/emblem-one-colour.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A page of badges with the newest campaign's name of the month and emblem, as a PDF. @throws Error without a campaign. */
export async function getNameBadges(): Promise<Uint8Array> {
  const { campaigns, maker } = await getPlanInput();
  const [campaign] = campaigns.toSorted((a, b) => b.year - a.year);
  if (!campaign) throw new Error('There is no campaign whose month could stand on badges');
  const { monthName, identity, opens } = campaign;
  const svg = emblems[`/content/identities/${identity}/emblem-one-colour.svg`];
  const emblem = svg ? toPlainDrawing(svg) : undefined;
  const badges = { monthName, emblem, day: opens };
  return keepMadeFile('nameBadges', [badges, maker], () => makeNameBadges(badges, maker));
}
