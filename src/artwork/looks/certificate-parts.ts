import type { CertificateWords } from '#domain/artwork/certificate-words.ts';
import { isToFill } from '#domain/artwork/drawn-details.ts';
import { dottedLine } from '#domain/artwork/messages/launch.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { type Element, stack } from '../element.ts';
import { fitText, type TextBox } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import type { LookInput } from './look.ts';
import { overall, rectangle } from './shapes.ts';

/** What a certificate wears; people write on it, so its ground is light in every look. */
export interface CertificateColours {
  field: ColourRole;
  frame: ColourRole;
  line: ColourRole;
  title: ColourRole;
  words: ColourRole;
}

/** How words are set in their room. */
export interface CertificateStyle {
  weight: FontWeight;
  smallest: number;
  largest: number;
  colour: string;
}

interface Room {
  width: number;
  height: number;
}

/** Shares of the height: from the trim to the band's outside and inside, and to a fine line's. */
const frame = { band: [0.03, 0.042], line: [0.05, 0.0525] } as const;
/** Of a line, as a share of its height: as large as handwriting, and air to write. */
const lineShare = 0.65;

/** A band and a fine line around the sheet. */
export function drawFrame({ canvas, job }: LookInput, colours: CertificateColours): Element {
  const { trim } = canvas;
  const toEdge = (share: number) => {
    const by = trim.height * share;
    return rectangle(trim.left + by, trim.top + by, trim.left + trim.width - by, trim.top + trim.height - by);
  };
  const ring = (edges: readonly number[]) => edges.map(toEdge).join('');
  return overall(canvas, [
    { d: ring(frame.band), fill: job.colours[colours.frame], evenOdd: true },
    { d: ring(frame.line), fill: job.colours[colours.line], evenOdd: true },
  ]);
}

/** Words in the middle of their room both ways. */
export function setInMiddle(text: string, room: Room, style: CertificateStyle): Element {
  const area: TextBox = { ...room, ...style, align: 'center' };
  return stack(
    { ...room, alignItems: 'center', justifyContent: 'center' },
    setParagraph(fitText(text, area), { ...area, ...style }),
  );
}

/** Who gets it and what for: typed, or dots from margin to margin. */
export function drawLines(words: CertificateWords, room: Room, style: CertificateStyle): Element {
  const lines = toLines(words);
  const height = room.height / lines.length;
  const largest = (room.height / 3) * lineShare;
  return stack(
    { width: room.width },
    ...lines.map((text) => {
      const [shown, weight] = isToFill(text)
        ? [dotTo(text, (room.width * 0.98) / largest), 400 as const]
        : [text, 700 as const];
      return setInMiddle(shown, { width: room.width, height }, { ...style, weight, largest });
    }),
  );
}

/** What somebody did is longer than one line of handwriting. */
const toLines = ({ recipient, reason }: CertificateWords): string[] => [
  recipient,
  reason,
  ...(isToFill(reason) ? [dottedLine] : []),
];

/** @param room in em */
function dotTo(text: string, room: number): string {
  let line = text.slice(0, -dottedLine.length);
  while (measureText(`${line}.`, 400) <= room) line += '.';
  return line;
}
