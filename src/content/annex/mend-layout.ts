import type { AnnexLine } from './annex-line.ts';
import { readMarker } from './marker.ts';

/** Lines without what a page prints beside the text, and with numbers joined to what they count. */
export const mendLayout = (lines: readonly AnnexLine[]): AnnexLine[] =>
  joinNumbers(dropHeads(lines).map((line) => (isPageNoise(line) ? { ...line, text: '' } : line)));

/** No annex has a hundred pages: 111 alone on a line is a number to call. */
const isPageNoise = ({ text, role }: AnnexLine): boolean =>
  role === undefined &&
  (/^(?:[-–—\s]*(?:trang|page)?\s*\d{1,2}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—\s]*|[-–—_=*.\s]{3,})$/iu.test(
    text,
  ) ||
    /^[-–—=\s]*(?:page break|ngắt trang|trang|page)\s*\d*[-–—=\s]*$/iu.test(text));

/** What is printed again beside the page's number heads the pages. */
function dropHeads(lines: readonly AnnexLine[]): AnnexLine[] {
  const filled = lines.filter(({ text }) => text !== '');
  const isBeside = (index: number): boolean =>
    [filled[index - 1], filled[index + 1]].some((one) => one !== undefined && isPageNoise(one));
  const beside = filled.filter(
    (line, index) =>
      line.role === undefined && isBeside(index) && !isPageNoise(line) && !readMarker(line.text).marker,
  );
  const isHead = ({ text }: AnnexLine): boolean => beside.filter((one) => one.text === text).length > 1;
  return lines.map((line) => (line.text !== '' && isHead(line) ? { ...line, text: '' } : line));
}

const alone = /^(?:\(?\d{1,3}[.)/]|[IVX]{1,5}[.)]|[-–•+●○▪]|[\uE000-\uF8FF])$/u;

/** “1.” alone on a line, and its sentence on the next. */
function joinNumbers(lines: readonly AnnexLine[]): AnnexLine[] {
  const joined: AnnexLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last?.role === undefined &&
      last &&
      alone.test(last.text) &&
      line.role === undefined &&
      line.text === ''
    )
      continue;
    if (
      last &&
      last.role === undefined &&
      alone.test(last.text) &&
      line.role === undefined &&
      !readMarker(line.text).marker
    )
      joined.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` });
    else joined.push({ ...line });
  }
  return joined;
}
