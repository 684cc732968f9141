import { type CardProductId, type ListProduct, listProducts } from '#domain/artwork/list-products.ts';
import type { Drawing } from '../drawing.ts';
import { toOneColour } from '../drawing.ts';
import { fitText } from '../fit-text.ts';
import { firstThatFits } from '../looks/first-that-fits.ts';
import type { Card } from './card-sheet.ts';
import { badgeGrid } from './name-badges.ts';
import type { SheetWords } from './write-sheet.ts';

/** Who wears a card; what is empty takes no room. */
export interface PersonOnCard {
  person: string;
  post: string;
  unit: string;
}

/** What all cards of a list say. */
export interface CardSetting {
  product: CardProductId;
  monthName: string;
  /** Where the identity's emblem is vector art. */
  emblem: Drawing | undefined;
}

/** 1 pt is 3.53 tenths of a millimetre. */
const pt = 254 / 72;
/** Tenths of a millimetre from the card's upper left corner. */
const margin = 50;
const head = { side: 90, gap: 25 } as const;
const label = { top: 155, height: 54 } as const;
const bottom = badgeGrid.height - margin;
/** Of the room below the head, or the label: the name reads from two metres, the rest from one; it gives way to long posts. */
const nameShares = [0.55, 0.46, 0.38] as const;
const gap = 12;

/**
 * What stands on somebody's card, in black alone.
 * @throws TextTooLongError for words that their place does not hold.
 */
export const toPersonCard = (person: PersonOnCard, setting: CardSetting): Card =>
  firstThatFits(nameShares, (share) => setCard(person, setting, share));

function setCard(
  { person, post, unit }: PersonOnCard,
  { product, monthName, emblem }: CardSetting,
  nameShare: number,
): Card {
  const row: ListProduct = listProducts[product];
  const left = emblem ? margin + head.side + head.gap : margin;
  const top = row.label ? label.top + label.height + gap : margin + head.side + 2 * gap;
  const below = [post, unit].filter((words) => words !== '');
  const nameHeight = below.length === 0 ? bottom - top : (bottom - top) * nameShare;
  const rest = top + nameHeight + gap;
  const height = (bottom - rest) / below.length;
  return {
    words: [
      breakFirst({
        ...across(left, margin, head.side),
        text: monthName,
        weight: 700,
        align: 'left',
        smallest: 6 * pt,
        largest: 9 * pt,
      }),
      ...(row.label
        ? [
            breakFirst({
              ...across(margin, label.top, label.height),
              text: row.label,
              weight: 900,
              align: 'center',
              smallest: 10 * pt,
              largest: 16 * pt,
            }),
          ]
        : []),
      breakFirst({
        ...across(margin, top, nameHeight),
        text: person,
        weight: 700,
        align: 'center',
        smallest: 11 * pt,
        largest: 24 * pt,
      }),
      ...below.map((text, at) =>
        breakFirst({
          ...across(margin, rest + at * height, height),
          text,
          weight: 400,
          align: 'center',
          smallest: 7 * pt,
          largest: 11 * pt,
        }),
      ),
    ],
    drawings: emblem
      ? [{ drawing: toOneColour(emblem, '#000000'), x: margin, y: margin, side: head.side }]
      : [],
  };
}

/** From there to the other margin. */
const across = (x: number, y: number, height: number) => ({
  x,
  y,
  width: badgeGrid.width - margin - x,
  height,
  inMiddle: true,
});

/** Broken here, so that words without room are met before anything is written. */
const breakFirst = (words: SheetWords): SheetWords => ({
  ...words,
  broken: fitText(words.text, words).lines,
});
