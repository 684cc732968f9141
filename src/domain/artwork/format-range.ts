/** How much is published of something: what a photocopier takes, what most units need, or every format but those on demand. */
export const formatRanges = ['copier', 'common', 'all'] as const;
export type FormatRange = (typeof formatRanges)[number];

/** The narrowest range that holds a format; one on demand is published only by its name. */
export type HeldRange = FormatRange | 'demand';

/** Whether a range holds a format; each range holds those before it. */
export const isInRange = ({ range }: { range: HeldRange }, wanted: FormatRange): boolean =>
  range !== 'demand' && formatRanges.indexOf(range) <= formatRanges.indexOf(wanted);

export const isFormatRange = (name: string): name is FormatRange =>
  formatRanges.some((range) => range === name);
