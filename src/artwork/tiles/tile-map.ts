import { countSheets, overlapMm, type Tile } from '#domain/artwork/tiles.ts';
import { fitText, toBaseline } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { markArtifact } from '../pdf/draw-scene.ts';
import type { TaggedPage } from '../pdf/tagged-page.ts';
import {
  type SheetBox,
  showPoster,
  type TiledPoster,
  toLine,
  toPoints,
  toRectangle,
} from './tiled-poster.ts';

/** Tenths of a millimetre. */
const margin = 150;
const gap = 80;
/** Of the sheet's longer side, for the words. */
const wordsShare = 0.36;

/** The first page: what to do, and which sheet goes where. */
export function drawTileMap(poster: TiledPoster, tagged: TaggedPage): string[] {
  const { size } = poster;
  const inner = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const isAcross = size.width > size.height;
  const words = {
    x: margin,
    y: margin,
    width: isAcross ? inner.width * wordsShare : inner.width,
    height: isAcross ? inner.height : inner.height * wordsShare,
  };
  const map = isAcross
    ? { ...inner, y: margin, x: words.x + words.width + gap, width: inner.width - words.width - gap }
    : { ...inner, x: margin, y: words.y + words.height + gap, height: inner.height - words.height - gap };
  return [...writeSteps(poster, tagged, words), ...drawMap(poster, tagged, map)];
}

function toSteps({ plan, paper, facts: { format } }: TiledPoster): string[] {
  return [
    `1. In các trang sau, một mặt, giấy ${paper}, tỉ lệ 100 %; không chọn “vừa trang”.`,
    '2. Cắt từng tờ theo các vạch ở ngoài hình. Mép phải, mép dưới không có vạch thì để nguyên.',
    `3. Dán từ trái sang phải, từ trên xuống, theo số trong sơ đồ. Tờ sau chồng lên tờ trước ${overlapMm} mm: bôi hồ vào dải có vạch ngắn, đặt mép vừa cắt trùng đầu các vạch ấy.`,
    `4. Ghép đủ ${countSheets(plan)} tờ thì thành cỡ ${format.widthMm} × ${format.heightMm} mm.`,
  ];
}

function writeSteps(poster: TiledPoster, tagged: TaggedPage, box: SheetBox): string[] {
  const { plan, paper, facts } = poster;
  const title = `${facts.format.name}: ${countSheets(plan)} tờ ${paper}`;
  const paragraphs: [text: string, size: number, weight: FontWeight, after: number][] = [
    [title, 75, 700, 20],
    [facts.job.message.text, 44, 400, 50],
    ...toSteps(poster).map((step): [string, number, FontWeight, number] => [step, 40, 400, 24]),
  ];
  let top = box.y;
  return paragraphs.map(([text, largest, weight, after]) => {
    const room = {
      width: box.width,
      height: box.height,
      weight,
      align: 'left',
      smallest: 24,
      largest,
    } as const;
    const { lines, size, leading, rise, height } = fitText(text, room);
    const set = lines.map((line, at) => ({
      text: line,
      x: box.x,
      baseline: top + (rise + toBaseline(leading) + at * leading) * size,
      size,
      weight,
    }));
    top += height + after;
    return tagged.write(text, set);
  });
}

/** The poster in little, with the edges that lie on top and the numbers of the sheets. */
function drawMap(poster: TiledPoster, tagged: TaggedPage, room: SheetBox): string[] {
  const { plan, facts } = poster;
  const [width, height] = [facts.format.widthMm * 10, facts.format.heightMm * 10];
  const scale = Math.min(room.width / width, room.height / height);
  const box = {
    x: room.x + (room.width - width * scale) / 2,
    y: room.y,
    width: width * scale,
    height: height * scale,
  };
  const toBox = (tile: Tile): SheetBox => ({
    x: box.x + tile.left * 10 * scale,
    y: box.y + tile.top * 10 * scale,
    width: tile.width * 10 * scale,
    height: tile.height * 10 * scale,
  });
  const edges = plan.tiles
    .map(toBox)
    .flatMap(({ x, y, width: across, height: down }) => [
      toLine(x, y, x, y + down),
      toLine(x, y, x + across, y),
    ]);
  const frame = toRectangle(box);
  return [
    tagged.draw(
      `Sơ đồ ${countSheets(plan)} tờ`,
      toPoints(poster, box),
      showPoster(poster, box, { left: 0, top: 0 }, scale),
    ),
    markArtifact(['1 G 6 w', ...edges, `${frame} S`, '0 G 2 w', ...edges, `${frame} S`].join('\n')),
    ...plan.tiles.flatMap((tile) => writeNumber(tile.number, toBox(tile), tagged)),
  ];
}

/** On a white plate in the middle of its sheet. */
function writeNumber(number: number, { x, y, width, height }: SheetBox, tagged: TaggedPage): string[] {
  const text = String(number);
  const size = Math.min(70, width * 0.4, height * 0.4);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const plate = {
    x: middle.x - size * 0.85,
    y: middle.y - size * 0.7,
    width: size * 1.7,
    height: size * 1.4,
  };
  const line = {
    text,
    x: middle.x - (measureText(text, 700) * size) / 2,
    baseline: middle.y + size * 0.35,
    size,
  };
  return [markArtifact(`1 g\n${toRectangle(plate)} f`), tagged.write(text, [line])];
}
