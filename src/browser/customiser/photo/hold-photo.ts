/** What hands do with a photo. Lengths are shares of the sheet's width; a point is measured from its upper left corner. */
export interface PhotoMoves {
  /** Whether there is a photo to be moved now. */
  isOn: () => boolean;
  move: (right: number, down: number) => void;
  /** A step to the right or down, or, below 0, back. */
  nudge: (right: number, down: number) => void;
  zoom: (factor: number, at?: Point) => void;
  /** Hands are off it. */
  rest: () => void;
}

interface Point {
  x: number;
  y: number;
}

const arrows: Record<string, readonly [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const growth = 1.1;
const zoomKeys: Record<string, number> = { '+': growth, '=': growth, '-': 1 / growth, '−': 1 / growth };

/** Takes hold of the photo: one finger or the mouse drags, two pinch, the wheel zooms, keys do both. */
export function holdPhoto(frame: HTMLElement, sheet: HTMLElement, moves: PhotoMoves): void {
  holdByPointers(sheet, moves);
  sheet.addEventListener('dragstart', (event) => event.preventDefault());
  sheet.addEventListener(
    'wheel',
    (event) => {
      // With Ctrl it is the browser's own zoom, or a pinch on a touchpad, which means the photo too.
      if (!moves.isOn() || event.deltaY === 0) return;
      event.preventDefault();
      moves.zoom(growth ** (-Math.sign(event.deltaY) / 2), toPoint(sheet, event));
      moves.rest();
    },
    { passive: false },
  );
  frame.addEventListener('keydown', (event) => {
    if (!moves.isOn() || event.ctrlKey || event.metaKey || event.altKey) return;
    const { [event.key]: arrow } = arrows;
    const { [event.key]: factor } = zoomKeys;
    if (arrow) moves.nudge(...arrow);
    else if (factor) moves.zoom(factor);
    else return;
    event.preventDefault();
    moves.rest();
  });
}

function holdByPointers(sheet: HTMLElement, moves: PhotoMoves): void {
  const held = new Map<number, Point>();
  const release = ({ pointerId }: PointerEvent) => {
    if (held.delete(pointerId) && held.size === 0) moves.rest();
  };
  sheet.addEventListener('pointerdown', (event) => {
    if (!moves.isOn() || event.button !== 0 || held.size === 2) return;
    sheet.setPointerCapture(event.pointerId);
    held.set(event.pointerId, toPoint(sheet, event));
  });
  sheet.addEventListener('pointermove', (event) => {
    const from = held.get(event.pointerId);
    if (!from) return;
    const before = toGrip([...held.values()]);
    held.set(event.pointerId, toPoint(sheet, event));
    const after = toGrip([...held.values()]);
    moves.move(after.middle.x - before.middle.x, after.middle.y - before.middle.y);
    if (before.span > 0 && after.span > 0) moves.zoom(after.span / before.span, after.middle);
  });
  sheet.addEventListener('pointerup', release);
  sheet.addEventListener('pointercancel', release);
}

/** The middle of one or two fingers, and how far apart they are; 0 of one. */
function toGrip([first = { x: 0, y: 0 }, second = first]: readonly Point[]) {
  return {
    middle: { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 },
    span: Math.hypot(first.x - second.x, first.y - second.y),
  };
}

function toPoint(sheet: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width } = sheet.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / width };
}
