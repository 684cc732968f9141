import type { Credit } from '#domain/artwork/artwork.ts';
import { listProducts } from '#domain/artwork/list-products.ts';
import { nameBadgeSheet } from '#domain/site/name-badges.ts';
import type { Scene } from '../scene.ts';
import { writeSvg } from '../write-svg.ts';
import { a4, type Card, countCards, layCards } from './card-sheet.ts';
import { badgeGrid } from './name-badges.ts';
import type { CardSetting } from './person-card.ts';
import { setWords, toDrawingItem, writeSheet } from './write-sheet.ts';

export interface CardFacts extends Pick<CardSetting, 'product' | 'monthName'>, Omit<Credit, 'source'> {
  /** ISO day that stands for the making. */
  day: string;
}

/** A4 pages of cards to cut apart, in black alone. */
export function writeCardSheets(cards: readonly Card[], facts: CardFacts): Uint8Array {
  const each = countCards(badgeGrid);
  const pages = Array.from({ length: Math.ceil(cards.length / each) }, (_, at) =>
    layCards(badgeGrid, cards.slice(at * each, (at + 1) * each)),
  );
  const { widthMm, heightMm } = nameBadgeSheet;
  const instructions = `In một mặt trên giấy A4, tỉ lệ 100 %; cắt theo vạch thành thẻ ${widthMm} × ${heightMm} mm.`;
  return writeSheet(a4, pages, toMetadata(facts, instructions));
}

/** One card as a page of its own size, to be sent to whom it names. */
export const writeCard = (card: Card, facts: CardFacts): Uint8Array =>
  writeSheet(badgeGrid, [toPage(card)], toMetadata(facts, 'Một thẻ, tỉ lệ 100 %.'));

/** A card to be looked at. */
export function drawCard(
  card: Card,
  { product, monthName }: Pick<CardFacts, 'product' | 'monthName'>,
): string {
  const { words, drawings } = toPage(card);
  const { width, height } = badgeGrid;
  const scene: Scene = {
    width,
    height,
    items: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: '#FFFFFF' },
      ...drawings.map(toDrawingItem),
      ...words.flatMap((box) =>
        setWords(box).map(
          ({ weight = box.weight, ...line }) => ({ ...line, weight, kind: 'text', fill: '#000000' }) as const,
        ),
      ),
    ],
  };
  return writeSvg(scene, {}, { title: listProducts[product].name, description: monthName });
}

const toPage = ({ words, lines = [], drawings = [] }: Card) => ({ words: [...words], lines, drawings });

const toMetadata = ({ product, monthName, author, licence, day }: CardFacts, instructions: string) => ({
  title: listProducts[product].name,
  author,
  description: `${listProducts[product].name}, ${monthName}`,
  keywords: [monthName],
  licence,
  instructions,
  day,
});
