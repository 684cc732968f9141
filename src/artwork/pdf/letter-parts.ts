import { SVGPathData } from 'svg-pathdata';

type Commands = SVGPathData['commands'];
type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A part of a letter that lies apart from its others: what a mark stands on, or the mark. */
export interface LetterPart {
  /** Path data in font units, y upwards: most numbers are above the baseline and need no sign. */
  outline: string;
  /** Its first point. */
  x: number;
  y: number;
  /** What it covers. */
  box: Box;
  /** The same for parts of one form, wherever they stand. */
  form: string;
}

/** Contours that lie on one another are filled together, since one may be a hole in the other. */
interface Group {
  commands: Commands;
  /** Around each of its lines and curves. */
  steps: readonly Box[];
  box: Box;
}

const known = new Map<string, readonly LetterPart[]>();

/** Takes a glyph's outline apart where nothing meets: Vietnamese letters share few forms and few marks. */
export function toLetterParts(outline: string): readonly LetterPart[] {
  const parts = known.get(outline) ?? toContours(outline).reduce<Group[]>(addContour, []).map(toPart);
  known.set(outline, parts);
  return parts;
}

function toContours(outline: string): Group[] {
  const contours: Commands[] = [];
  for (const command of new SVGPathData(outline).toAbs().normalizeHVZ(false).scale(1, -1).commands) {
    if (command.type === SVGPathData.MOVE_TO) contours.push([]);
    contours.at(-1)?.push(command);
  }
  return contours.map(dropReturn).map((commands) => {
    const steps = commands.map((command, at) =>
      toBox([...toPoints(commands.at(at - 1)).slice(-1), ...toPoints(command)]),
    );
    return { commands, steps, box: steps.reduce(toUnion) };
  });
}

/** To fill a contour closes it, so a line back to its start says nothing. */
function dropReturn(commands: Commands): Commands {
  const last = commands.at(-1);
  const [start, end] = [commands[0], last].map((command) => String(toPoints(command).at(-1)));
  return last?.type === SVGPathData.LINE_TO && start === end ? commands.slice(0, -1) : commands;
}

/** Handles, then where it ends; a curve lies within the box of these and of its start. */
function toPoints(command: Commands[number] | undefined): [x: number, y: number][] {
  if (!command || !('x' in command && 'y' in command)) return [];
  return [
    ...('x1' in command && 'y1' in command ? [[command.x1, command.y1] as [number, number]] : []),
    ...('x2' in command && 'y2' in command ? [[command.x2, command.y2] as [number, number]] : []),
    [command.x, command.y],
  ];
}

function toBox(points: readonly [x: number, y: number][]): Box {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

const toUnion = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function addContour(groups: readonly Group[], contour: Group): Group[] {
  const meeting = groups.filter((group) => isMeeting(group, contour));
  const joined = [...meeting, contour].reduce((a, b) => ({
    commands: [...a.commands, ...b.commands],
    steps: [...a.steps, ...b.steps],
    box: toUnion(a.box, b.box),
  }));
  return [...groups.filter((group) => !meeting.includes(group)), joined];
}

/** One within the other, or edges that may cross. */
const isMeeting = (a: Group, b: Group): boolean =>
  holds(a.box, b.box) ||
  holds(b.box, a.box) ||
  a.steps.some((one) => b.steps.some((other) => touches(one, other)));

const holds = (a: Box, b: Box): boolean => a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3];
const touches = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

function toPart({ commands, box }: Group): LetterPart {
  const [[x, y] = [0, 0]] = toPoints(commands[0]);
  const path = new SVGPathData(commands);
  const outline = path.encode();
  return { outline, x, y, box, form: path.translate(-x, -y).encode() };
}
