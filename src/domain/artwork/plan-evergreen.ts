import { toEvergreen, toSlogans } from '../slogan/slogan.ts';
import type { Artwork } from './artwork.ts';
import { type FormatId, toFormat } from './format.ts';
import type { LookId } from './looks.ts';
import { slogan as sloganKind } from './messages/slogan.ts';
import { choosePicture, findIdentity, type PlanInput, toArtwork, toJob } from './plan-artworks.ts';
import { composeMessage } from './plan-messages.ts';

/** What is published of a slogan without a year: the most asked for, in the look of slogans and for the copier. */
const published: readonly { look: LookId; formats: readonly FormatId[] }[] = [
  { look: 'minh-hoa', formats: ['vuong', 'a4', 'bang-ron-3x1m'] },
  { look: 'mot-mau', formats: ['a4-van-phong'] },
];

/**
 * The artworks of slogans that name no year, under days without one: what may hang again. Each slogan once, in its
 * newest wording, with the newest campaign's name of the month and identity.
 */
export function planEvergreen({
  campaigns,
  sloganLists,
  identities,
  maker,
  proposeMotif,
  citeDocument,
}: PlanInput): Artwork[] {
  const [campaign] = campaigns.toSorted((a, b) => b.year - a.year);
  if (!campaign) return [];
  const identity = findIdentity(identities, campaign);
  const sure = sloganLists.filter(({ status }) => status !== 'inferred');
  return toEvergreen(toSlogans(sure)).flatMap(({ uses: [use] }) => {
    if (!use) return [];
    const [words] = sloganKind.messages(campaign, {
      year: use.year,
      status: 'complete',
      slogans: [use],
    });
    if (!words) return [];
    const message = choosePicture(composeMessage('slogan', words), proposeMotif);
    const credit = { ...maker, source: citeDocument(use.source) };
    return published.flatMap(({ look, formats }) =>
      formats.map((format) =>
        toArtwork(
          toJob(campaign, identity, message, format, look, [], credit, { undated: true }),
          toFormat(format),
        ),
      ),
    );
  });
}
