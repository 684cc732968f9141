import type { Hotline } from '#domain/site/hotline.ts';
import { type HotlineCardId, hotlineCardSheets } from '#domain/site/hotline-cards.ts';
import type { CardGrid } from './card-sheet.ts';
import type { SheetWords } from './write-sheet.ts';

/** 1 pt is 3.53 tenths of a millimetre. */
const pt = 254 / 72;

/** What is written on each card; none says anything of violence, since somebody else may find it. */
export const writeHotlineCard: Record<HotlineCardId, (hotlines: readonly Hotline[]) => SheetWords[]> = {
  wallet: writeWalletCard,
  shoe: writeShoeCard,
};

export function toGrid(id: HotlineCardId): CardGrid {
  const { widthMm, heightMm, columns, rows } = hotlineCardSheets[id];
  return { width: widthMm * 10, height: heightMm * 10, columns, rows };
}

const margin = 45;

function writeWalletCard(hotlines: readonly Hotline[]): SheetWords[] {
  const { width, height } = toGrid('wallet');
  const head = 62;
  const row = (height - 2 * margin - head) / hotlines.length;
  const numberWidth = 250;
  const base = { align: 'left', smallest: 6 * pt } as const;
  return [
    {
      ...base,
      text: 'Các số cần nhớ',
      x: margin,
      y: margin,
      width: width - 2 * margin,
      height: head,
      weight: 700,
      largest: 11 * pt,
    },
    ...hotlines.flatMap(({ number, name, terms }, at): SheetWords[] => {
      const y = margin + head + at * row;
      const size = { height: row * 0.96, y, inMiddle: true };
      return [
        { ...base, ...size, text: number, x: margin, width: numberWidth, weight: 700, largest: 10 * pt },
        {
          ...base,
          ...size,
          text: terms ? `${name}, ${terms}` : name,
          x: margin + numberWidth + 20,
          width: width - 2 * margin - numberWidth - 20,
          weight: 400,
          largest: 7.5 * pt,
        },
      ];
    }),
  ];
}

function writeShoeCard(hotlines: readonly Hotline[]): SheetWords[] {
  const { width, height } = toGrid('shoe');
  const inner = 25;
  const row = (height - 2 * inner) / hotlines.length;
  return hotlines.map(({ number }, at) => ({
    text: number,
    x: inner,
    y: inner + at * row,
    width: width - 2 * inner,
    height: row,
    weight: 700,
    align: 'center',
    smallest: 8 * pt,
    largest: 12 * pt,
  }));
}
