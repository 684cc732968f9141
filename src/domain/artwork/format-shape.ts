import { type Format, toAspect } from './format.ts';
import { toFormatFamily } from './format-family.ts';

/** A format as a small rectangle. */
export interface FormatShape {
  id: string;
  /** In the units of the box that the largest of its family fills. */
  width: number;
  height: number;
}

/** Thinner is no shape any more. */
const least = 4;

/** Shapes of formats, those of one family to one scale, so that they compare as they do in the street. */
export function toFormatShapes(
  formats: readonly Format[],
  box: { width: number; height: number },
): FormatShape[] {
  return formats.map((format) => {
    const kin = formats.filter((other) => toFormatFamily(other) === toFormatFamily(format));
    const scale = Math.min(
      box.width / Math.max(...kin.map((each) => toSize(each).width)),
      box.height / Math.max(...kin.map((each) => toSize(each).height)),
    );
    const { width, height } = toSize(format);
    return { id: format.id, width: round(width * scale), height: round(height * scale) };
  });
}

function toSize(format: Format): { width: number; height: number } {
  const height = format.medium === 'screen' ? format.heightPx : format.heightMm;
  return { width: height * toAspect(format), height };
}

const round = (value: number): number => Math.max(least, Math.round(value * 10) / 10);
