import { toSlug } from '#vietnamese/fold-text.ts';
import { namesDay, toNamedYears } from '#vietnamese/named-dates.ts';
import { isEnclosure, isGroupTitle, isMessageList, isOther, isPaper } from './message-signs.ts';
import { flattenOutline, isHeadingLike, type OutlineNode } from './to-outline.ts';

/** One message as the annex has it. */
export interface AnnexMessage {
  /** Without its number, the quotes around it and the full stop at its end. */
  text: string;
  /** Title of the part of the list that it stands in. */
  group?: string;
  /** Names a year or a day. */
  dated: boolean;
  /** Where it begins in the annex, 1-based. */
  line: number;
  /** The number that it has there. */
  place?: number;
}

/** The messages of an annex and the heading they stood under; a bare list has none. */
export interface FoundMessages {
  headings: string[];
  messages: AnnexMessage[];
  /** What stood in the list and was not taken, and why; each a sentence for the editor. */
  dropped: string[];
}

/** Finds the list of messages: below a heading that says so, or the whole text when it is nothing else. */
export function findMessages(roots: readonly OutlineNode[]): FoundMessages {
  const named = flattenOutline(roots).filter(isMessageHeading);
  const innermost = named.filter((node) => !named.some((other) => isBelow(other, node) && !isGroup(other)));
  const sections = innermost
    .filter((node) => !(isGroup(node) && innermost.some((other) => isBelow(node, other))))
    .map((node) => ({ node, ...takeMessages(node.children) }))
    .filter(({ messages }) => isMessageList(messages));
  if (sections.length > 0) {
    const siblings = new Set(sections.map(({ node }) => node.parent)).size === 1 && sections.length > 1;
    const all = sections.flatMap(({ node, messages }) =>
      siblings ? messages.map((message) => ({ group: toTitle(node), ...message })) : messages,
    );
    return finish(
      sections.map(({ node }) => node.block.text),
      all,
      sections.flatMap(({ dropped }) => dropped),
    );
  }
  // Other papers have dashes too; only a text that is a list and nothing else needs no heading.
  const all = takeMessages(roots);
  const isBare = named.length === 0 && !isPaper(roots) && isMessageList(all.messages);
  // The title of the whole, where only one stands above everything, names no group.
  const titles = new Set(all.messages.map(({ group }) => group));
  const [title = ''] = titles;
  if (isBare && titles.size === 1 && /khẩu hiệu|thông điệp/iu.test(title))
    return finish(
      [title],
      all.messages.map(({ group: _, ...message }) => message),
      all.dropped,
    );
  return isBare ? finish([], all.messages, all.dropped) : { headings: [], messages: [], dropped: [] };
}

/** Everything that is an item of a list; every line of a text without items. */
export function takeAll(roots: readonly OutlineNode[]): FoundMessages {
  const { messages, dropped } = takeMessages(roots);
  return finish([], messages, dropped);
}

function finish(headings: string[], all: readonly AnnexMessage[], dropped: readonly string[]): FoundMessages {
  const slugs = all.map(({ text }) => toSlug(text));
  const isFirst = (index: number): boolean => slugs.indexOf(slugs[index] ?? '') === index;
  const repeated = all.flatMap(({ text, line }, index) => {
    const first = all[slugs.indexOf(slugs[index] ?? '')];
    return isFirst(index) || !first
      ? []
      : [`Dòng ${line} in lại câu của dòng ${first.line}, chỉ lấy một lần: “${text}”.`];
  });
  return { headings, messages: all.filter((_, index) => isFirst(index)), dropped: [...dropped, ...repeated] };
}

/** “I. Thông điệp chung” beside “II. Phòng, chống …”: a part of the list, not the list. */
const isGroup = (node: OutlineNode): boolean => {
  const { parent, block } = node;
  if (!parent || !isMessageHeading(parent) || !block.marker) return false;
  const alike = parent.children.filter((child) => child.block.marker?.kind === block.marker?.kind);
  return (
    alike.length > 1 &&
    alike.every((one) => !isOther(one.block.text) && one.children.some((child) => child.block.marker))
  );
};

const isMessageHeading = ({ block, children }: OutlineNode): boolean =>
  block.marker?.kind !== 'dash' &&
  block.marker?.kind !== 'plus' &&
  children.length > 0 &&
  (isHeadingLike(block.text) || isAnnouncement(block.text)) &&
  /khẩu hiệu|thông điệp/iu.test(block.text);

/** “Khẩu hiệu tuyên truyền: gồm các khẩu hiệu sau:” */
const isAnnouncement = (text: string): boolean => text.length <= 160 && /:\s*$/u.test(text);

const isBelow = (node: OutlineNode, above: OutlineNode): boolean =>
  node.parent !== undefined && (node.parent === above || isBelow(node.parent, above));

function takeMessages(nodes: readonly OutlineNode[]): Pick<FoundMessages, 'messages' | 'dropped'> {
  const dropped: string[] = [];
  return { messages: toMessages(nodes, undefined, dropped), dropped };
}

function toMessages(
  nodes: readonly OutlineNode[],
  group: string | undefined,
  dropped: string[],
): AnnexMessage[] {
  const marked = nodes.some(({ block }) => block.marker);
  const drop = (why: string, { line, text }: OutlineNode['block']): void => {
    dropped.push(`Dòng ${line} ${why}: “${text}”.`);
  };
  let title = group;
  return nodes.flatMap((node, index) => {
    const { block, children } = node;
    const isLeaf = block.marker !== undefined && children.length === 0;
    if (isEnclosure(block.text) || (!isLeaf && isOther(block.text))) {
      if (!isEnclosure(block.text)) drop('không phải là câu khẩu hiệu', block);
      return [];
    }
    if (block.isGroup) {
      title = toTitle(node);
      return [];
    }
    const inner = children.filter((child) => child.block.marker);
    // A dash among pluses, and the other way round, is the same list in another hand.
    if (inner.length > 0 && isMixed(nodes, inner))
      return [toMessage(node, title), ...inner.map((child) => toMessage(child, title))];
    if (inner.length > 0) return toMessages(children, toTitle(node), dropped);
    if (!block.marker && (marked || nodes.slice(index + 1).some((next) => next.block.marker))) {
      if (isGroupTitle(block.text)) title = toTitle(node);
      else drop('không có số hay gạch đầu dòng như các câu khác', block);
      return [];
    }
    const own = toMessage(node, title);
    // A line without a number after the last item of a group names the next group.
    const last = children.at(-1);
    if (last?.block.isGroup || (last && isGroupTitle(last.block.text) && nodes[index + 1]?.block.marker))
      title = toTitle(last);
    else if (last && !isEnclosure(last.block.text) && index + 1 < nodes.length)
      drop('đứng giữa các câu mà không có số', last.block);
    return block.marker || !marked ? [own] : [];
  });
}

/** The last of a list without children stands below one with pluses: a list in two hands. */
const isMixed = (nodes: readonly OutlineNode[], inner: readonly OutlineNode[]): boolean =>
  nodes.length > 1 &&
  inner.every(({ block, children }) => block.marker?.kind === 'plus' && children.length === 0) &&
  nodes.every(
    ({ block, children }) =>
      block.marker?.kind === 'dash' &&
      !block.text.endsWith(':') &&
      (children.length === 0 || inner.includes(children[0] as OutlineNode)),
  ) &&
  (nodes.at(-1)?.children[0] === inner[0] || nodes.length > 2);

const toTitle = ({ block }: OutlineNode): string => block.text.replace(/[\s:]+$/u, '');

function toMessage({ block }: OutlineNode, group: string | undefined): AnnexMessage {
  const text = block.text
    .replace(/\s*\.\/\.?$/u, '')
    .replace(/^[“"«‘']\s*([^“”"«»‘]*?)\s*[”"»’']\s*([.;,]?)$/u, '$1$2')
    .replace(/(?<![.;,])(?:[;,]|\.[;,]?)$/u, '')
    .trim();
  const dated = toNamedYears(text).length > 0 || namesDay(text);
  const place = block.place ?? (block.marker?.kind === 'decimal' ? block.marker.number : undefined);
  return { text, ...(group && { group }), dated, line: block.line, ...(place && { place }) };
}
