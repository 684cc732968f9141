import { logoWords } from '#i18n/vi/logo.ts';
import { toEmbeddedPixels } from './embedded-pixels.ts';
import { LogoError } from './logo-error.ts';
import { findStyleReferences } from './svg-references.ts';
import { longestSidePx } from './svg-size.ts';

/** An element with what it draws by pointing elsewhere. */
interface Node {
  name: string;
  own: number;
  children: Node[];
  refs: { id: string; times: number }[];
}

/** Counts how much there is to draw, before anything is. */
export interface SvgWork {
  setScale: (size: { width: number; height: number; viewBox: string }) => void;
  open: (name: string, attributes: Record<string, string>) => void;
  addStyle: (css: string, ids: readonly string[]) => void;
  close: () => void;
  /** @throws LogoError for a drawing that would hold the page. */
  demandLittle: () => void;
}

/** As many simple shapes as a browser draws in a tenth of a second. */
const most = 10_000;
/** A copy by `use` builds a tree of its own. */
const useCost = 8;
/** Signs of a path that are drawn as fast as a simple shape. */
const signsOfShape = 100;
/** Elements that others point at are drawn where they are pointed at. */
const onlyReferred = new Set([
  'defs',
  'symbol',
  'mask',
  'clipPath',
  'pattern',
  'marker',
  'filter',
  'linearGradient',
  'radialGradient',
]);
/** A surface of the whole picture each time. */
const layers: Record<string, number> = { mask: 60, filter: 60, pattern: 60, clipPath: 4, marker: 2 };
const layer = /^(mask|filter|clip-path|fill|stroke|marker-(start|mid|end)|style)$/;

export function createSvgWork(): SvgWork {
  const root: Node = { name: '', own: 0, children: [], refs: [] };
  const stack: Node[] = [root];
  const byId = new Map<string, Node>();
  const byClass = new Map<string, number>();
  const styled: { ids: readonly string[]; css: string }[] = [];
  let count = 0;
  let scale = 1;
  return {
    setScale({ width, height, viewBox }) {
      const [, , boxWidth = 1, boxHeight = 1] = viewBox.split(' ').map(Number);
      scale = Math.max(width / boxWidth, height / boxHeight);
    },
    open(name, attributes) {
      count += 1;
      const node = {
        name,
        own: toOwnCost(name, attributes, scale),
        children: [],
        refs: toRefs(name, attributes),
      };
      stack.at(-1)?.children.push(node);
      stack.push(node);
      if (attributes.id && !byId.has(attributes.id)) byId.set(attributes.id, node);
      for (const one of (attributes.class ?? '').split(/\s+/)) byClass.set(one, (byClass.get(one) ?? 0) + 1);
    },
    close() {
      stack.pop();
    },
    addStyle(css, ids) {
      if (ids.length > 0) styled.push({ css, ids });
    },
    demandLittle() {
      const toCost = createCost(byId);
      let cost = toCost(root, 0);
      for (const { css } of styled) {
        for (const [, selector = '', body = ''] of css.matchAll(/([^{}]{0,500})\{([^{}]*)\}/g)) {
          const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(
            ([, name = '']) => byClass.get(name) ?? 0,
          );
          const times = classes.length > 0 ? Math.max(...classes) : count;
          for (const id of findStyleReferences(body)) cost += times * toCost(byId.get(id), 0);
        }
      }
      if (cost > most) throw new LogoError(logoWords.svg.heavy);
    },
  };
}

/** The cost of an element drawn once with all that it points at; endless towers are too much. */
function createCost(byId: ReadonlyMap<string, Node>) {
  const known = new Map<Node, number>();
  const toCost = (node: Node | undefined, depth: number): number => {
    if (!node || /gradient$/i.test(node.name)) return 0;
    if (depth > 200) return most + 1;
    const before = known.get(node);
    if (before !== undefined) return before;
    // What points back at itself, browsers do not draw.
    known.set(node, 0);
    let cost = node.own + (layers[node.name] ?? 0);
    for (const child of node.children) if (!onlyReferred.has(child.name)) cost += toCost(child, depth + 1);
    for (const { id, times } of node.refs) cost += times * toCost(byId.get(id), depth + 1);
    known.set(node, Math.min(cost, most + 1));
    return Math.min(cost, most + 1);
  };
  return toCost;
}

function toRefs(name: string, attributes: Record<string, string>): Node['refs'] {
  const refs: Node['refs'] = [];
  const { href = '' } = attributes;
  if (href.startsWith('#') && !/gradient$/i.test(name)) refs.push({ id: href.slice(1), times: 1 });
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!layer.test(attribute)) continue;
    // A marker stands at every corner of its path.
    const times = /marker/.test(`${attribute} ${value}`)
      ? 1 + (attributes.d ?? attributes.points ?? '').length / 6
      : 1;
    for (const id of findStyleReferences(value)) refs.push({ id, times });
  }
  return refs;
}

function toOwnCost(name: string, attributes: Record<string, string>, scale: number): number {
  const toNumbers = (value = '') =>
    value
      .split(/[\s,]+/)
      .map(Number)
      .filter(Number.isFinite);
  switch (name) {
    case 'use':
      return useCost;
    case 'image':
    case 'feImage':
      return 20 + toEmbeddedPixels(attributes.href ?? '') / 10_000;
    case 'filter':
      return isHuge(attributes) ? most + 1 : 0;
    case 'feMorphology':
      return 200 + Math.max(0, ...toNumbers(attributes.radius)) * scale * 200;
    case 'feTurbulence':
      return 3000 * Math.max(1, Number(attributes.numOctaves) || 1);
    case 'feConvolveMatrix':
      return 400 * Math.max(3, ...toNumbers(attributes.order)) ** 2;
    default:
      return (
        (name.startsWith('fe') ? 150 : 1) +
        (attributes.d ?? attributes.points ?? '').length / signsOfShape +
        toDashCost(attributes, scale)
      );
  }
}

/** A filter's surface, many times its picture. */
const isHuge = ({ width = '', height = '' }: Record<string, string>): boolean =>
  [width, height].some((size) => (size.endsWith('%') ? Number.parseFloat(size) > 1000 : false));

/** Dashes finer than a pixel are very many. */
function toDashCost(
  { 'stroke-dasharray': dashes = '', style = '' }: Record<string, string>,
  scale: number,
): number {
  const [, styled = ''] = /stroke-dasharray\s*:\s*([^;]{0,200})/.exec(style) ?? [];
  const lengths = `${dashes} ${styled}`
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter((length) => length > 0);
  return lengths.length > 0 && Math.min(...lengths) * scale < 0.05 * (longestSidePx / 960) ? most + 1 : 0;
}
