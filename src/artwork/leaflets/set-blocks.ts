import type { LeafletBlock, LeafletPart } from '#domain/artwork/leaflet-content.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { measureText } from '../measure-text.ts';
import type { SceneItem } from '../scene.ts';
import { type Placed, setWords } from './set-words.ts';

/** A column of words; lengths are canvas units. */
export interface Column {
  x: number;
  y: number;
  width: number;
  /** Of the words to be read; all others are shares of it. */
  size: number;
  colours: Record<ColourRole, string>;
}

/** 1 pt is 3.53 tenths of a millimetre; nothing printed is smaller than 6 pt. */
const pt = 254 / 72;
const leastNote = 6.2 * pt;

/** Shares of the size. */
const shares = { heading: 1.75, label: 1.04, note: 0.74, number: 1.45, name: 0.92, gap: 0.55, indent: 0.95 };

/** A part's heading and blocks, from top to bottom. */
export function setPart({ heading, blocks }: LeafletPart, column: Column): Placed {
  const { size, colours } = column;
  const head = setWords(heading, {
    ...column,
    size: size * shares.heading,
    weight: 900,
    fill: colours.orangeDeep,
  });
  const set = blocks.reduce(
    (above: Placed, block): Placed => {
      const gap = block.kind === 'note' ? size * 0.3 : size * shares.gap;
      const placed = writers[block.kind](block as never, { ...column, y: column.y + above.height + gap });
      return { items: [...above.items, ...placed.items], height: above.height + gap + placed.height };
    },
    { items: [], height: head.height },
  );
  return { items: [...head.items, ...set.items], height: set.height };
}

type BlockOf<Kind extends LeafletBlock['kind']> = Extract<LeafletBlock, { kind: Kind }>;

const writers: { [Kind in LeafletBlock['kind']]: (block: BlockOf<Kind>, column: Column) => Placed } = {
  text: ({ text }, column) => setWords(text, { ...column, weight: 400, fill: column.colours.black }),
  label: ({ text }, column) =>
    setWords(text, { ...column, size: column.size * shares.label, weight: 900, fill: column.colours.black }),
  note: ({ text }, column) => setNote(text, column),
  quote: setQuote,
  list: setList,
  number: setNumber,
  field: setField,
};

const setNote = (text: string, column: Column): Placed =>
  setWords(text, {
    ...column,
    size: Math.max(leastNote, column.size * shares.note),
    weight: 400,
    fill: column.colours.black,
  });

/** A bar beside the words, and the article below them. */
function setQuote({ text, source }: BlockOf<'quote'>, column: Column): Placed {
  const { x, y, width, size, colours } = column;
  const indent = size * shares.indent;
  const inner = { ...column, x: x + indent, width: width - indent };
  const words = setWords(text, { ...inner, weight: 400, fill: colours.black });
  const below = setNote(source, { ...inner, y: y + words.height });
  const bar = { kind: 'rect', x, y: y + size * 0.2, width: size * 0.24, fill: colours.orange } as const;
  const height = words.height + below.height;
  return { items: [{ ...bar, height: height - size * 0.3 }, ...words.items, ...below.items], height };
}

function setList({ items }: BlockOf<'list'>, column: Column): Placed {
  const { size, colours } = column;
  const indent = size * shares.indent;
  return items.reduce(
    (above: Placed, text): Placed => {
      const y = column.y + above.height;
      const words = setWords(text, {
        ...column,
        x: column.x + indent,
        y,
        width: column.width - indent,
        weight: 400,
        fill: colours.black,
      });
      const side = size * 0.3;
      const sign: SceneItem = {
        kind: 'rect',
        x: column.x,
        y: y + size * 0.58,
        width: side,
        height: side,
        fill: colours.orange,
      };
      return {
        items: [...above.items, sign, ...words.items],
        height: above.height + words.height + size * 0.22,
      };
    },
    { items: [], height: 0 },
  );
}

/** The widest number of the archive has twelve figures and spaces. */
const widestNumber = '0000 000 000';

function setNumber({ number, name }: BlockOf<'number'>, column: Column): Placed {
  const { x, y, width, size, colours } = column;
  const large = size * shares.number;
  const indent = measureText(widestNumber, 900) * large + size * 0.5;
  const figures = setWords(number, { ...column, size: large, weight: 900, fill: colours.orangeDeep });
  const small = size * shares.name;
  const words = setWords(name, {
    x: x + indent,
    y: y + (large - small) * 0.9,
    width: width - indent,
    size: small,
    weight: 400,
    fill: colours.black,
  });
  return {
    items: [...figures.items, ...words.items],
    height: Math.max(figures.height, words.height + (large - small) * 0.9),
  };
}

/** With the gap above it nine millimetres from line to line, as a hand writes. */
const lineDistance = 75;
/** 0.34 pt, which a press keeps. */
const lineWidth = 1.2;

function setField({ label }: BlockOf<'field'>, { x, y, width, size, colours }: Column): Placed {
  const baseline = y + lineDistance - size * 0.2;
  const after = label === '' ? 0 : measureText(label, 400) * size + size * 0.4;
  const line: SceneItem = {
    kind: 'rect',
    x: x + after,
    y: baseline + size * 0.12,
    width: width - after,
    height: lineWidth,
    fill: colours.black,
  };
  const words: SceneItem[] =
    label === '' ? [] : [{ kind: 'text', text: label, x, baseline, size, weight: 400, fill: colours.black }];
  return { items: [...words, line], height: lineDistance };
}
