/** For whom a change is, as the first line of its note says, and the heading that it gets in the changelog. */
export const audiences = {
  'người xem': 'Người xem trang',
  'người biên tập': 'Người biên tập',
  'người vận hành': 'Người vận hành trang',
} as const;
export type Audience = keyof typeof audiences;

/** A file of `.changes/`. */
export interface ChangeNote {
  /** Kebab-case, without `.md`. */
  slug: string;
  audience: Audience;
  /** Whole sentences, each a point of the changelog. */
  points: string[];
}

/** @throws Error naming the file and what its form lacks. */
export function readChangeNote(file: string, text: string): ChangeNote {
  const fail = (what: string): never => {
    throw new Error(`.changes/${file}: ${what}`);
  };
  const slug = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file)?.[1] ?? fail('its name is not kebab-case.md');
  const [audience = '', blank, ...points] = text.trimEnd().split('\n');
  if (!isAudience(audience))
    return fail(`its first line "${audience}" is none of ${Object.keys(audiences).join(', ')}`);
  if (blank !== '' || points.length === 0) return fail('a blank line and at least one point must follow');
  const wrong = points.find((point) => !/^[^\s\-#*].*[.!?…]$/u.test(point));
  if (wrong !== undefined) return fail(`"${wrong}" is not a whole sentence on one line, without a list mark`);
  return { slug, audience, points };
}

/** Points by audience, in the order of the table, then of the files' names. */
export function formatNotes(notes: readonly ChangeNote[]): string {
  const parts = Object.entries(audiences).flatMap(([audience, heading]) => {
    const points = notes.filter((note) => note.audience === audience).flatMap((note) => note.points);
    return points.length === 0 ? [] : [`### ${heading}\n\n${points.map((point) => `- ${point}`).join('\n')}`];
  });
  return parts.join('\n\n');
}

const isAudience = (word: string): word is Audience => Object.hasOwn(audiences, word);
