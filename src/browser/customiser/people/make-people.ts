import { isBitmap } from '#artwork/emblem-art.ts';
import type { Card } from '#artwork/sheets/card-sheet.ts';
import { badgeGrid } from '#artwork/sheets/name-badges.ts';
import { toPersonCard } from '#artwork/sheets/person-card.ts';
import { type CardFacts, drawCard, writeCard, writeCardSheets } from '#artwork/sheets/write-person-cards.ts';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import type { DesignContent } from '#domain/artwork/design.ts';
import { fileTypes } from '#domain/artwork/file-type.ts';
import type { GrowingZip } from '../batch/put-zip.ts';
import { zipBatch } from '../batch/zip-batch.ts';
import type { BatchFailure, DrawnCard, ZippedBatch } from '../drawing-protocol.ts';
import { demandLetters, demandLettersOf } from '../find-problem.ts';
import { makeFile } from '../make-file.ts';
import { bindCertificates } from './bind-certificates.ts';
import { type PeoplePlan, type PersonItem, planPeople } from './plan-people.ts';

type CardItem = PersonItem & { kind: 'card' };

/** What making needs from outside. */
export interface PeopleParts {
  assets: ArtworkAssets;
  /** A failure in words for the visitor. */
  toReason: (error: unknown) => string;
  report: (done: number) => void;
}

/** Somebody's own file. @throws TextTooLongError as drawing does. */
async function makePersonFile(
  item: PersonItem,
  content: DesignContent,
  assets: ArtworkAssets,
): Promise<Blob> {
  if (item.kind === 'certificate') {
    await demandLetters(item.job);
    return makeFile(item.job, { type: 'pdf' }, assets);
  }
  return toPdfBlob(writeCard(await setCard(item, content, assets), toCardFacts(item, content)));
}

/** Somebody's card as a picture. @throws TextTooLongError as setting it does. */
export const drawPerson = async (
  item: CardItem,
  content: DesignContent,
  assets: ArtworkAssets,
): Promise<DrawnCard> => ({
  svg: drawCard(await setCard(item, content, assets), toCardFacts(item, content)),
  canvas: badgeGrid,
});

/** A ZIP of everybody's own file. @throws what `put` throws. */
export async function zipPeople(
  plan: PeoplePlan,
  { assets, put, ...parts }: PeopleParts & { put: (zip: GrowingZip) => Promise<Blob | undefined> },
): Promise<ZippedBatch> {
  const make = (item: PersonItem) => makePersonFile(item, plan.content, assets);
  const { kept, failures } = await zipBatch(planPeople(plan), { ...parts, make, put });
  return kept ? { file: kept, failures } : { failures };
}

/** All of a list as one PDF, page by page; who fails is left out and reported. Nothing where all do. */
export async function bindPeople(
  plan: PeoplePlan,
  { assets, toReason, report }: PeopleParts,
): Promise<ZippedBatch> {
  const failures: BatchFailure[] = [];
  const items = [...planPeople(plan)];
  const collect = async <Item extends PersonItem, Made>(
    from: readonly Item[],
    make: (item: Item) => Promise<Made>,
  ): Promise<Made[]> => {
    const all: Made[] = [];
    for (const [at, item] of from.entries()) {
      try {
        all.push(await make(item));
      } catch (error) {
        const { line, unit, path } = item;
        failures.push({ line, unit, path, reason: toReason(error) });
      }
      report(at + 1);
    }
    return all;
  };
  const [first] = items;
  if (!first) return { failures };
  if (first.kind === 'card') {
    const cards = await collect(items.filter(isCard), (item) => setCard(item, plan.content, assets));
    if (cards.length === 0) return { failures };
    return { file: toPdfBlob(writeCardSheets(cards, toCardFacts(first, plan.content))), failures };
  }
  const bound = await bindCertificates(items.filter(isCertificate), assets, collect);
  return bound ? { file: toPdfBlob(bound), failures } : { failures };
}

const isCard = (item: PersonItem): item is CardItem => item.kind === 'card';
const isCertificate = (item: PersonItem): item is PersonItem & { kind: 'certificate' } =>
  item.kind === 'certificate';

async function setCard(item: CardItem, content: DesignContent, { emblems }: ArtworkAssets): Promise<Card> {
  const { card, product } = item;
  await demandLettersOf(Object.values(card));
  const { monthName, identity } = findCampaign(item, content);
  const art = emblems[identity]?.oneColour;
  return toPersonCard(card, { product, monthName, emblem: art && !isBitmap(art) ? art : undefined });
}

function toCardFacts(item: CardItem, content: DesignContent): CardFacts {
  const { monthName, opens } = findCampaign(item, content);
  return { ...content.maker, product: item.product, monthName, day: opens };
}

/** @throws Error for a year that the content lacks. */
function findCampaign({ year }: CardItem, { campaigns }: DesignContent) {
  const campaign = campaigns.find((one) => one.year === year);
  if (!campaign) throw new Error(`The content has no campaign of ${year}`);
  return campaign;
}

const toPdfBlob = (bytes: Uint8Array): Blob =>
  new Blob([new Uint8Array(bytes)], { type: fileTypes.pdf.mediaType });
