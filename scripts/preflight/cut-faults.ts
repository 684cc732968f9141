import type { CheckedFile } from './checked-file.ts';

const pointsPerMm = 72 / 25.4;

/** Closed circles of the size that the file's name says, all on the sheet, over what is printed. */
export function findCutFaults({ file, pages, job: { cutMm } }: CheckedFile): string[] {
  if (!cutMm)
    return pages.flatMap(({ facts }) => (facts.cuts.length > 0 ? ['a cut that nobody asked for'] : []));
  return pages.flatMap(({ page, facts: { cuts } }) => {
    const trim = file.get(page.get('TrimBox'));
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(trim) ? trim.map(Number) : [];
    const isSize = (points: number) => Math.abs(points / pointsPerMm - cutMm) < 0.05;
    return [
      ...(cuts.length > 0 ? [] : ['nothing is cut']),
      ...(cuts.every(({ isClosed }) => isClosed) ? [] : ['a cut is open']),
      ...(cuts.every(({ isOver }) => isOver) ? [] : ['a cut knocks out what is printed']),
      ...(cuts.every((cut) => isSize(cut.right - cut.left) && isSize(cut.top - cut.bottom))
        ? []
        : [`a cut is not ${cutMm} mm wide`]),
      ...(cuts.every((cut) => cut.left > left && cut.right < right && cut.bottom > bottom && cut.top < top)
        ? []
        : ['a cut leaves the sheet']),
      ...(cuts.every((one, at) => cuts.slice(at + 1).every((other) => areApart(one, other)))
        ? []
        : ['two cuts meet']),
    ];
  });
}

interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

const areApart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom;
