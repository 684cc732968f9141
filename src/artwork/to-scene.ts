import { toPhotoBox } from '#domain/artwork/photo-place.ts';
import satori from '#satori';
import type { Element } from './element.ts';
import { toBaseline } from './fit-text.ts';
import type { ItemBox, Scene, SceneItem } from './scene.ts';

type Template = Parameters<typeof satori>[0];

/**
 * Lets Satori lay out a template. This is the only module that knows Satori, and Satori only places
 * boxes: words are measured and everything is drawn by our own code, in the order of the tree. So it needs
 * no fonts, and what it paints itself is thrown away; `Style` is closed, that nothing asks it for more.
 * @throws Error when Satori did not place every box of the tree exactly once, in the tree's order.
 */
export async function toScene(root: Element, width: number, height: number): Promise<Scene> {
  const elements = listElements(root);
  const items: SceneItem[] = [];
  let next = 0;
  await satori(root as Template, {
    width,
    height,
    fonts: [],
    onNodeDetected({ left, top, width, height, props }) {
      const element = elements[next];
      // Satori hands out the very style that it was given.
      if (!element || props.style !== element.props.style)
        throw new Error(`Satori placed another box than number ${next + 1} of ${elements.length}`);
      next += 1;
      items.push(...toItems(element, { x: left, y: top, width, height }));
    },
  });
  if (next !== elements.length) throw new Error(`Satori placed ${next} of ${elements.length} boxes`);
  // It rounds what it places to whole units, the canvas too.
  return { width: Math.round(width), height: Math.round(height), items };
}

/** A tree's boxes in the order in which they are painted: each below what it holds. */
const listElements = (element: Element): Element[] => [
  element,
  ...(element.props.children ?? []).flatMap(listElements),
];

/** What a box shows: its background, and what stands on it. */
function toItems({ props: { style, content } }: Element, placed: ItemBox): SceneItem[] {
  const { x, y, width, height } = placed;
  const items: SceneItem[] = [];
  if (style.backgroundColor) items.push({ kind: 'rect', ...placed, fill: style.backgroundColor });
  switch (content?.kind) {
    case 'drawing': {
      const { paths, ...size } = content.drawing;
      items.push({ kind: 'drawing', x, y, scaleX: width / size.width, scaleY: height / size.height, paths });
      break;
    }
    case 'image':
      items.push({ kind: 'image', ...placed, href: content.href, ground: content.ground });
      break;
    case 'photo': {
      const { photo, ground } = content;
      const whole = toPhotoBox(photo, placed, photo.place);
      items.push({ kind: 'image', ...whole, href: photo.href, ground, clip: { kind: 'rect', ...placed } });
      break;
    }
    case 'line': {
      const { text, size, weight, colour, leading } = content;
      const baseline = Math.round(y + toBaseline(leading) * size);
      items.push({ kind: 'text', x, baseline, size, weight, fill: colour, text });
    }
  }
  return items;
}
