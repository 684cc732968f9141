import satori from '#satori';
import type { Element } from './element.ts';
import { type FontWeight, fontTables } from './font-table.ts';
import { type Picture, readSatoriSvg, toPictureHref } from './read-satori-svg.ts';
import type { Scene } from './scene.ts';

/** Each weight's WOFF2. Read each file once: Satori's cache is keyed by the buffer. */
export type FontFiles = Record<FontWeight, Buffer | ArrayBuffer>;

/** Lets Satori lay out and draw a template. This is the only module that knows Satori. */
export async function toScene(
  root: Element,
  width: number,
  height: number,
  fonts: FontFiles,
): Promise<Scene> {
  const pictures: Picture[] = [];
  const tree = withPictures(root, pictures);
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    width,
    height,
    // Text stays text here: our own writer sets the glyphs, once each.
    embedFont: false,
    fonts: ([400, 700] as const).map((weight) => ({
      name: fontTables[weight].family,
      weight,
      data: fonts[weight],
    })),
  });
  return readSatoriSvg(svg, pictures);
}

/** Numbers the pictures, since Satori carries nothing of ours from the tree into its SVG but an address. */
function withPictures(element: Element, pictures: Picture[]): Element {
  const { drawing, logo, children, ...props } = element.props;
  const content = drawing ?? logo;
  if (content) return { ...element, props: { ...props, src: toPictureHref(pictures.push(content) - 1) } };
  if (!Array.isArray(children)) return element;
  return {
    ...element,
    props: { ...props, children: children.map((child) => withPictures(child, pictures)) },
  };
}
