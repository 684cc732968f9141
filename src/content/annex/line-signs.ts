/**
 * Signs that a reader of files puts before a line, for what it knows of the line and the letters do not say.
 * They are control characters, which no annex has.
 */
export const lineSigns = {
  /** Goes on in the paragraph above, after a break that somebody typed in it. */
  soft: '\u001F',
  /** Begins a paragraph for certain. */
  fresh: '\u001E',
  /** The name of a group, in a table's row of its own. */
  group: '\u001D',
  /** A message in a row of a table; its number may follow, up to the next such sign. */
  row: '\u001C',
  /** No line of the paper: what was left out, in an editor's words. */
  note: '\u001A',
  /**
   * No line of the paper either: what makes the reading of a table doubtful. How many of the next lines are meant
   * may stand before it, up to a second such sign.
   */
  doubt: '\u0019',
} as const;

export type LineRole = keyof typeof lineSigns;

const roles = new Map(Object.entries(lineSigns).map(([role, sign]) => [sign as string, role as LineRole]));

/** Takes the sign off a line. */
export function readLineSign(line: string): { role?: LineRole; place?: number; text: string } {
  const role = roles.get(line.charAt(0));
  if (!role) return { text: line };
  if (role !== 'row' && role !== 'doubt') return { role, text: line.slice(1) };
  const [place = '', ...rest] = line.slice(1).split(lineSigns[role]);
  if (rest.length === 0) return { role, text: place };
  return { role, ...(place !== '' && { place: Number(place) }), text: rest.join('') };
}

export const toRowLine = (text: string, place?: number): string =>
  `${lineSigns.row}${place ?? ''}${lineSigns.row}${text}`;
