import {
  type CustomPlugin,
  optimize,
  type PluginConfig,
  type XastChild,
  type XastElement,
  type XastParent,
} from 'svgo/browser';
import { type Drawing, toDrawing } from './drawing.ts';
import { dropUnused } from './drop-unused.ts';

/** What an element takes from the group that it stands in, when it says nothing itself. */
const inherited = ['fill', 'fill-rule', 'stroke'] as const;
const shapes = ['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line'];

/** A view box elsewhere than at 0 0 is moved there; without one, the drawing's own size is it. */
const placeViewBox: CustomPlugin = {
  name: 'placeViewBox',
  fn: () => ({
    element: {
      enter(node) {
        if (node.name !== 'svg') return;
        // The outermost drawing stands nowhere else, whatever Illustrator writes.
        delete node.attributes.x;
        delete node.attributes.y;
        const { viewBox, width, height } = node.attributes;
        const [x = 0, y = 0, wide = 0, high = 0] = (viewBox ?? `0 0 ${toUnits(width)} ${toUnits(height)}`)
          .trim()
          .split(/[\s,]+/)
          .map(Number);
        node.attributes.viewBox = `0 0 ${wide} ${high}`;
        if (x === 0 && y === 0) return;
        for (const child of toElements(node)) prependTransform(child, `translate(${-x} ${-y})`);
      },
    },
  }),
};

/** Every shape says itself how it is filled and where it stands, so that no group is needed. */
const pushDown: CustomPlugin = {
  name: 'pushDown',
  fn: () => ({
    element: {
      enter(node) {
        if (node.name === 'g' || node.name === 'svg') {
          for (const child of toElements(node)) {
            for (const name of inherited) {
              const value = node.attributes[name];
              if (value !== undefined) child.attributes[name] ??= value;
            }
            if (node.name === 'g' && node.attributes.transform)
              prependTransform(child, node.attributes.transform);
          }
          for (const name of inherited) delete node.attributes[name];
          if (node.name === 'g') delete node.attributes.transform;
        }
        // What SVG takes where nothing is said.
        if (shapes.includes(node.name)) node.attributes.fill ??= '#000000';
        // svgo leaves these as they are.
        if (node.name === 'rect' && (node.attributes.rx || node.attributes.ry)) roundRect(node);
      },
    },
  }),
};

/** svgo moves no path that has a name; the names are kept where it does not look. */
const nameKeeper = 'data-kept-id';
const moveAttribute = (name: string, from: string, to: string): CustomPlugin => ({
  name,
  fn: () => ({
    element: {
      enter({ name: element, attributes }) {
        const value = attributes[from];
        if (!shapes.includes(element) || value === undefined) return;
        delete attributes[from];
        attributes[to] = value;
      },
    },
  }),
});

/** Takes away what changes nothing, and groups around what they hold. */
const unwrap: CustomPlugin = {
  name: 'unwrap',
  fn: () => ({
    element: {
      exit(node) {
        const { attributes } = node;
        for (const [name, value] of Object.entries(attributes))
          if (isIdle(name, value) || (name.startsWith('stroke-') && !attributes.stroke))
            delete attributes[name];
        if (attributes.fill) attributes.fill = toLongHex(attributes.fill);
        node.children = node.children.flatMap(toShown);
      },
    },
  }),
};

/** A plain group is what it holds, and what cannot be seen is nothing. */
function toShown(child: XastChild): XastChild[] {
  if (child.type !== 'element') return [child];
  const { name, attributes, children } = child;
  if (name === 'g' && Object.keys(attributes).every((key) => key === 'id')) return children;
  const isHidden = attributes.display === 'none' || (attributes.fill === 'none' && !attributes.stroke);
  return name === 'path' && isHidden ? [] : [child];
}

/** Whether an attribute says what is so without it. */
function isIdle(name: string, value: string): boolean {
  if (/opacity$/.test(name)) return Number(value) === 1;
  if (name === 'style') return !/blend/.test(value);
  if (name === 'stroke') return value === 'none';
  if (name === 'fill-rule') return value === 'nonzero';
  return /^(class|clip-rule|(?:shape|text|image|color)-rendering|enable-background|data-.*|xml:space)$/.test(
    name,
  );
}

const dropUnusedParts: CustomPlugin = {
  name: 'dropUnusedParts',
  fn: () => ({
    root: {
      exit(root) {
        for (const svg of toElements(root)) svg.children = dropUnused(svg.children);
      },
    },
  }),
};

const plugins: PluginConfig[] = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeDesc',
  'removeEditorsNSData',
  'mergeStyles',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
  { name: 'convertColors', params: { shorthex: false, shortname: false } },
  dropUnusedParts,
  placeViewBox,
  pushDown,
  { name: 'convertShapeToPath', params: { convertArcs: true } },
  moveAttribute('keepNames', 'id', nameKeeper),
  { name: 'convertPathData', params: { floatPrecision: 3, applyTransforms: true } },
  moveAttribute('giveNamesBack', nameKeeper, 'id'),
  'removeUselessDefs',
  'removeEmptyAttrs',
  'removeEmptyContainers',
  unwrap,
  'removeUnusedNS',
];

/** What designers' programs write (groups, transforms, shapes, styles) as plain filled paths of the same look. */
export const toPlainSvg = (svg: string): string => optimize(svg, { plugins }).data;

/**
 * Reads an emblem: as it is where it holds plain paths alone, else made plain.
 * @throws Error naming the first thing that no path can say.
 */
export function toPlainDrawing(svg: string): Drawing {
  try {
    return toDrawing(svg);
  } catch {
    return toDrawing(toPlainSvg(svg));
  }
}

const toElements = ({ children }: XastParent): XastElement[] =>
  children.filter((child) => child.type === 'element');

function prependTransform({ attributes }: XastElement, transform: string): void {
  attributes.transform = [transform, attributes.transform].filter(Boolean).join(' ');
}

const toUnits = (length: string | undefined): number => Number.parseFloat(length ?? '');

const toLongHex = (fill: string): string =>
  fill
    .replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3')
    .toUpperCase()
    .replace(/^NONE$/, 'none');

function roundRect(node: XastElement): void {
  const { x = 0, y = 0, width, height, rx, ry, ...rest } = node.attributes;
  const [left, top, wide, high] = [x, y, width, height].map(Number) as [number, number, number, number];
  const across = Math.min(Number(rx ?? ry), wide / 2);
  const down = Math.min(Number(ry ?? rx), high / 2);
  const turn = (dx: number, dy: number) => `a${across} ${down} 0 0 1 ${dx} ${dy}`;
  const d = [
    `M${left + across} ${top}h${wide - 2 * across}${turn(across, down)}v${high - 2 * down}${turn(-across, down)}`,
    `h${2 * across - wide}${turn(-across, -down)}v${2 * down - high}${turn(across, -down)}z`,
  ];
  node.name = 'path';
  node.attributes = { ...rest, d: d.join('') };
}
