import type { AgencyLogo, ArtworkJob } from '#domain/artwork.ts';
import { box, type Element, logoImage, row } from '../element.ts';
import { fixedLines, type ParagraphStyle } from '../paragraph.ts';

/** The unit that signs, as tall as it says before it is composed. */
export interface AgencySign {
  /** Canvas units. */
  height: number;
  /** @throws TextTooLongError when a line does not fit beside the logos. */
  compose: () => Element;
}

export interface AgencyStyle extends Omit<ParagraphStyle, 'height'> {
  lineHeight: number;
}

/** A logo is as tall as the lines beside it, and at least as two; a long one is at most this many times wider. */
const fewestLines = 1.9;
const widestShare = 3;
/** White around a logo, as a share of its height: it stands on a colour that it was not made for. */
const marginShare = 0.08;

/** A unit's logos and its lines beside them; nothing where nobody signs. */
export function agencySign(job: ArtworkJob, style: AgencyStyle): AgencySign | undefined {
  const { lineHeight, ...text } = style;
  const lines = job.agency.filter((words) => words.trim() !== '');
  const logos = job.agencyLogos ?? [];
  const linesHeight = lines.length * lineHeight;
  if (lines.length + logos.length === 0) return undefined;
  if (logos.length === 0)
    return { height: linesHeight, compose: () => fixedLines(lines, { ...text, height: linesHeight }) };
  const height = Math.max(linesHeight, fewestLines * lineHeight);
  const gap = height * 0.2;
  const marks = logos.map((logo) => toMark(logo, height, job.colours.white));
  const marksWidth = marks.reduce((sum, { width }) => sum + width + gap, 0);
  const words = () => fixedLines(lines, { ...text, width: text.width - marksWidth, height: linesHeight });
  return {
    height,
    compose: () =>
      row(
        { alignItems: 'center', gap, flexShrink: 0 },
        ...marks.map(({ element }) => element),
        ...(lines.length > 0 ? [words()] : []),
      ),
  };
}

function toMark(logo: AgencyLogo, height: number, ground: string): { width: number; element: Element } {
  const margin = height * marginShare;
  const room = height - 2 * margin;
  const shape = logo.widthPx / logo.heightPx;
  const width = Math.min(room * shape, room * widestShare);
  const mark = logoImage(logo, width, width / shape);
  const chip = { width: width + 2 * margin, height, alignItems: 'center', justifyContent: 'center' } as const;
  return { width: chip.width, element: box({ ...chip, backgroundColor: ground }, mark) };
}
