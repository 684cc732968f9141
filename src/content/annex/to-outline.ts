import type { MarkerKind } from './marker.ts';
import type { Block } from './to-blocks.ts';

/** A block with what stands below it. Text without a marker is a leaf below the item before it. */
export interface OutlineNode {
  block: Block;
  parent?: OutlineNode;
  children: OutlineNode[];
}

/** A level that is open: which markers go on in it, and the number that came last. */
interface Level {
  node: OutlineNode;
  kind: MarkerKind | 'title';
  number?: number;
}

/** A paper's blocks as a tree: “II.” holds “3.”, which holds the dashes below it. */
export function toOutline(blocks: readonly Block[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let levels: Level[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = toKind(block);
    levels = levels.slice(
      0,
      kind === 'text' ? levels.length : toDepth(levels, block, kind, blocks[index + 1]),
    );
    const parent = levels.at(-1)?.node;
    const node: OutlineNode = { block, children: [], ...(parent && { parent }) };
    (parent?.children ?? roots).push(node);
    if (kind !== 'text')
      levels.push({ node, kind, ...(block.marker?.number && { number: block.marker.number }) });
  }
  return roots;
}

export const flattenOutline = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flattenOutline(node.children)]);

function toKind(block: Block): Level['kind'] | 'text' {
  if (block.isGroup) return 'text';
  if (block.marker) return block.marker.kind;
  return isTitle(block.text) ? 'title' : 'text';
}

/** A line that begins a new part of the paper though nothing numbers it, or that ends the paper. */
const isTitle = (text: string): boolean =>
  /^(?:nơi nhận|trên đây là|tm\.|kt\.|q\. ?chủ tịch|chủ tịch|(?:phó )?chủ tịch$|tin (?:liên quan|khác)|bài (?:viết )?liên quan|xem thêm)/iu.test(
    text,
  ) ||
  (text.length <= 160 && /:$/u.test(text) && /khẩu hiệu|thông điệp/iu.test(text)) ||
  (isHeadingLike(text) &&
    /^(?:phụ lục(?:\s+(?:số\s*)?[IVX\d]+)?[\s:.–-]*)?(?:(?:các|danh mục|danh sách|một số|nội dung|hệ thống|bộ)\s+)*(?:khẩu hiệu|thông điệp)/iu.test(
      text,
    ));

/** Short, and without the end of a sentence. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= 160 && !/[.;!?,]$/u.test(text) && !/:\s*\S/u.test(text);

/** How many of the open levels stay open above a block. */
function toDepth(
  levels: readonly Level[],
  { marker }: Block,
  kind: Level['kind'],
  following: Block | undefined,
): number {
  if (kind === 'title' || kind === 'annex') return 0;
  const same = levels.flatMap((level, depth) => (level.kind === kind ? [{ ...level, depth }] : []));
  const deepest = same.at(-1);
  if (!deepest) return kind === 'roman' || kind === 'capital' ? toUpper(levels) : levels.length;
  if (marker?.number === undefined) return deepest.depth;
  const next = same.filter(({ number }) => number !== undefined && number + 1 === marker.number);
  // Of two lists that wait for a “4.”, the outer one has it when more stands below it.
  const inner = following?.marker && !['annex', 'roman', 'capital', kind].includes(following.marker.kind);
  const one = inner ? next[0] : next.at(-1);
  if (one) return one.depth;
  // A list that begins anew below a heading of the same kind: “3. Khẩu hiệu”, then “1. …”.
  const restarts =
    marker.number === 1 && isHeadingLike(deepest.node.block.text) && isInnermost(levels, deepest);
  return restarts ? levels.length : deepest.depth;
}

/** Nothing stands below it yet but an introduction; a title there begins another group of the same list. */
const isInnermost = (levels: readonly Level[], { node }: Level): boolean =>
  levels.at(-1)?.node === node &&
  (node.children.length === 0 ||
    (/khẩu hiệu|thông điệp/iu.test(node.block.text) && node.children.every(({ block }) => !block.marker)));

/** Roman numbers head the parts of a paper: they stand below a title or an annex only. */
function toUpper(levels: readonly Level[]): number {
  const lower = levels.findIndex(
    ({ kind }) => !['title', 'annex', 'part', 'roman', 'capital'].includes(kind),
  );
  return lower < 0 ? levels.length : lower;
}
