/** How much is published of something: what a photocopier takes, what most units need, or every format. */
export const formatRanges = ['copier', 'common', 'all'] as const;
export type FormatRange = (typeof formatRanges)[number];

/** Whether a range holds a format; each range holds those before it. */
export const isInRange = ({ range }: { range: FormatRange }, wanted: FormatRange): boolean =>
  formatRanges.indexOf(range) <= formatRanges.indexOf(wanted);
