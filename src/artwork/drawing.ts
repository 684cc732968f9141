/** Flat vector art: filled paths in a view box. It has no strokes, clips or gradients, so every writer can take it. */
export interface Drawing {
  /** Width and height of the view box, which starts at 0 0. */
  width: number;
  height: number;
  paths: readonly DrawingPath[];
}

export interface DrawingPath {
  /** SVG path data. */
  d: string;
  /** `#RRGGBB`. */
  fill: string;
  evenOdd?: boolean;
  /** Name of the part, where the file gives one. */
  id?: string;
}

/**
 * Reads an SVG that holds nothing but filled paths: the emblem files.
 * @throws Error naming the first thing that is no plain path, since it would be lost in print.
 */
export function toDrawing(svg: string): Drawing {
  const viewBox = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (!viewBox) throw new Error('The drawing has no viewBox that starts at 0 0');
  const body = svg.replaceAll(/<!--[\s\S]*?-->|<\?[^>]*\?>|<\/?svg\b[^>]*>|<title>[^<]*<\/title>/g, '');
  const foreign = /<(?!path\b|\/path>)[^>]*>/.exec(body);
  if (foreign) throw new Error(`The drawing may hold only paths, but has ${foreign[0]}`);
  const paths = [...body.matchAll(/<path\b([^>]*?)\/?>/g)].map(([, attributes = '']) => toPath(attributes));
  return { width: Number(viewBox[1]), height: Number(viewBox[2]), paths };
}

/** What a path may say; a stroke, a transform or a style would be lost without a word. */
const pathAttributes = ['d', 'fill', 'fill-rule', 'id'];

function toPath(attributes: string): DrawingPath {
  const read = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  const [d, fill, id] = [read('d'), read('fill'), read('id')];
  if (!d || !fill || !/^#[0-9a-f]{6}$/i.test(fill)) {
    throw new Error(
      `A path of the drawing needs d and a fill like #E8500E, but has: ${attributes.slice(0, 80)}`,
    );
  }
  const names = [...attributes.matchAll(/([\w:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name = '']) => name);
  const foreign = names.find((name) => !pathAttributes.includes(name));
  if (foreign)
    throw new Error(`A path of the drawing may have only ${pathAttributes.join(', ')}, but has ${foreign}`);
  return { d, fill, ...(read('fill-rule') === 'evenodd' && { evenOdd: true }), ...(id && { id }) };
}

/** The same drawing with every colour replaced, e.g. for a tone of the ground. */
export const toOneColour = (drawing: Drawing, fill: string): Drawing => ({
  ...drawing,
  paths: drawing.paths.map((path) => ({ ...path, fill })),
});
