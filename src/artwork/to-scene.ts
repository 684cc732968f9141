import satori from '#satori';
import type { Content, Element } from './element.ts';
import { toBaseline } from './fit-text.ts';
import { type PlacedBox, readSatoriSvg, toNumberColour } from './read-satori-svg.ts';
import type { Scene, SceneItem } from './scene.ts';

/** What a numbered box shows. */
type Shown = Content | { kind: 'background'; fill: string };

/**
 * Lets Satori lay out a template. This is the only module that knows Satori, and Satori knows only
 * boxes: words are measured and drawn by our own code, so it needs no fonts and two thirds less time.
 */
export async function toScene(root: Element, width: number, height: number): Promise<Scene> {
  const shown: Shown[] = [];
  const tree = numberBoxes(root, shown);
  const svg = await satori(tree as Parameters<typeof satori>[0], { width, height, fonts: [] });
  const { boxes, ...size } = readSatoriSvg(svg);
  return { ...size, items: boxes.map((box) => toItem(box, shown)) };
}

/** Gives each box that shows something its number for a background. */
function numberBoxes({ type, props }: Element, shown: Shown[]): Element {
  const { content, children } = props;
  const { backgroundColor, ...style } = props.style;
  if (typeof backgroundColor === 'string') shown.push({ kind: 'background', fill: backgroundColor });
  if (content) shown.push(content);
  const number = shown.length;
  const shows = content !== undefined || backgroundColor !== undefined;
  return {
    type,
    props: {
      style: shows ? { ...style, backgroundColor: toNumberColour(number) } : style,
      ...(children ? { children: children.map((child) => numberBoxes(child, shown)) } : {}),
    },
  };
}

function toItem({ number, x, y, width, height }: PlacedBox, shown: readonly Shown[]): SceneItem {
  const content = shown[number - 1];
  switch (content?.kind) {
    case 'background':
      return { kind: 'rect', x, y, width, height, fill: content.fill };
    case 'drawing': {
      const { paths, ...box } = content.drawing;
      return { kind: 'drawing', x, y, scaleX: width / box.width, scaleY: height / box.height, paths };
    }
    case 'image':
      return { kind: 'image', x, y, width, height, href: content.href, ground: content.ground };
    case 'line': {
      const { text, size, weight, colour, leading } = content;
      const baseline = Math.round(y + toBaseline(leading) * size);
      return { kind: 'text', x, baseline, size, weight, fill: colour, text };
    }
    case undefined:
      throw new Error(`Satori drew box ${number} of ${shown.length}`);
  }
}
