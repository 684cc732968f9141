import type { WholeJobs } from './measure-whole-jobs.ts';

const size = { width: 640, height: 260 };
const area = { top: 48, bottom: 210, width: 240 };
const colours = { line: '#c23a08', words: '#6b5d55', rule: '#d8cfc8' };

interface Series {
  title: string;
  left: number;
  unit: string;
  points: { x: number; y: number }[];
}

/** Where a label stands, and which part of it stands there. */
type LabelPlace = [x: number, y: number, anchor: 'start' | 'middle' | 'end'];

/** Time and memory over the number of campaigns, readable on a light and on a dark page. */
export function plotGrowth(growth: WholeJobs['growth']): string {
  const toSeries = (
    title: string,
    left: number,
    unit: string,
    read: (row: (typeof growth)[number]) => number,
  ) => ({
    title,
    left,
    unit,
    points: growth.map((row) => ({ x: row.campaigns, y: read(row) })),
  });
  const series = [
    toSeries('Time of a cold rendering', 56, 's', ({ seconds }) => seconds),
    toSeries('Peak memory', 376, 'MB', ({ peakMegabytes }) => peakMegabytes),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>Rendering ${growth.map(({ campaigns }) => campaigns).join(', ')} campaigns</title>`,
    `<rect width="100%" height="100%" fill="#fff" rx="8"/>`,
    ...series.flatMap(drawSeries),
    '</svg>\n',
  ].join('\n');
}

function drawSeries({ title, left, unit, points }: Series): string[] {
  const highest = Math.max(...points.map(({ y }) => y)) * 1.1;
  const furthest = Math.max(...points.map(({ x }) => x));
  const at = ({ x, y }: Series['points'][number]) => ({
    x: Math.round(left + (x / furthest) * area.width),
    y: Math.round(area.bottom - (y / highest) * (area.bottom - area.top)),
  });
  const places = points.map((point) => ({ ...point, place: at(point) }));
  const word = ([x, y, anchor]: LabelPlace, text: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colours.words}">${text}</text>`;
  return [
    `<text x="${left}" y="28" font-weight="bold" fill="${colours.line}">${title}</text>`,
    `<path d="M${left} ${area.top}V${area.bottom}H${left + area.width}" fill="none" stroke="${colours.rule}"/>`,
    `<polyline points="${places.map(({ place }) => `${place.x},${place.y}`).join(' ')}" fill="none" stroke="${colours.line}" stroke-width="2"/>`,
    ...places.flatMap(({ x, y, place }, index) => [
      `<circle cx="${place.x}" cy="${place.y}" r="3.5" fill="${colours.line}"/>`,
      word(toLabelPlace(place, index, places.length), `${y.toFixed(y < 10 ? 1 : 0)} ${unit}`),
      word([place.x, area.bottom + 18, 'middle'], String(x)),
    ]),
    word([left + area.width / 2, area.bottom + 38, 'middle'], 'campaigns'),
  ];
}

/** Beside the first point, where the line rises away from it; above the others, the last within the picture. */
function toLabelPlace({ x, y }: { x: number; y: number }, index: number, count: number): LabelPlace {
  if (index === 0) return [x + 8, y + 4, 'start'];
  return [x, y - 9, index === count - 1 ? 'end' : 'middle'];
}
