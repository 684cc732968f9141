import { namesDay, toNamedYears } from '#vietnamese/named-dates.ts';
import { isEnclosure, isGroupTitle, isMessageList, isOther, isOtherPart, isRemark } from './message-signs.ts';
import type { OutlineNode } from './to-outline.ts';

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

/** What stands in a list. */
export interface TakenMessages {
  messages: AnnexMessage[];
  /** What was not taken, and why; each a sentence for the editor. */
  dropped: string[];
  /** Those of them that may be messages. */
  doubtful: string[];
}

/** Everything that is an item of the list; every line of a text without items. */
export function takeMessages(nodes: readonly OutlineNode[], group?: string): TakenMessages {
  const left: Left = { dropped: [], doubtful: [] };
  return { messages: toMessages(nodes, group, left), ...left };
}

type Left = Pick<TakenMessages, 'dropped' | 'doubtful'>;

function toMessages(nodes: readonly OutlineNode[], group: string | undefined, left: Left): AnnexMessage[] {
  const marked = nodes.some(({ block }) => block.marker);
  const titles = areTitles(nodes);
  const drop = (why: string, { line, text }: OutlineNode['block'], mayBe = false): void => {
    const said = `Dòng ${line} ${why}: “${text}”.`;
    left.dropped.push(said);
    if (mayBe && isMessageList([{ text }]) && /\s/.test(text)) left.doubtful.push(said);
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
    if (isRemark(block.text) && !isLeaf) {
      drop('là lời ghi chú, không phải câu khẩu hiệu', block);
      return [];
    }
    const inner = children.filter((child) => child.block.marker);
    if (inner.length > 0 && isOtherPart(block.text)) {
      drop('là phần khác của văn bản nên không lấy các câu dưới đó', block);
      left.doubtful.push(
        `Không lấy các câu dưới dòng ${block.line} “${block.text}”; xem có phải khẩu hiệu không.`,
      );
      return [];
    }
    // A dash among pluses, and the other way round, is the same list in another hand.
    if (inner.length > 0 && isMixed(nodes, inner))
      return [toMessage(node, title), ...inner.map((child) => toMessage(child, title))];
    if (inner.length > 0 || titles || block.marker?.kind === 'part') {
      const alike = nodes.filter((other) => other.block.marker?.kind === block.marker?.kind);
      if (inner.length > 0 && block.marker && alike.some((other) => isSentence(other)))
        left.doubtful.push(
          `Dòng ${block.line} được hiểu là tên nhóm của các câu dưới nó: “${block.text}”; xem có phải cũng là một câu không.`,
        );
      return toMessages(children, toTitle(node), left);
    }
    if (!block.marker && (marked || nodes.slice(index + 1).some((next) => next.block.marker))) {
      if (isGroupTitle(block.text)) title = toTitle(node);
      else drop('không có số hay gạch đầu dòng như các câu khác', block, true);
      return [];
    }
    const own = toMessage(node, title);
    // A line without a number after the last item of a group names the next group.
    const last = children.at(-1);
    for (const remark of children.filter((child) => isRemark(child.block.text)))
      drop('là lời ghi chú, không phải câu khẩu hiệu', remark.block);
    if (last?.block.isGroup || (last && isGroupTitle(last.block.text) && nodes[index + 1]?.block.marker))
      title = toTitle(last);
    else if (last && !isEnclosure(last.block.text) && !isRemark(last.block.text) && index + 1 < nodes.length)
      drop('đứng giữa các câu mà không có số', last.block, true);
    return block.marker || !marked ? [own] : [];
  });
}

/** A message in the list, and no title of others. */
const isSentence = ({ block, children }: OutlineNode): boolean =>
  !block.isGroup && !children.some((child) => child.block.marker) && !isOther(block.text);

/** Numbered titles over lines without numbers: bullets that a file draws and does not write. */
function areTitles(nodes: readonly OutlineNode[]): boolean {
  const items = nodes.filter(({ block }) => !isEnclosure(block.text));
  return (
    items.length > 1 &&
    items.every(
      ({ block, children }) =>
        block.marker?.number !== undefined &&
        isGroupTitle(block.text) &&
        children.length > 1 &&
        children.every((child) => !child.block.marker) &&
        isMessageList(children.map((child) => child.block)),
    )
  );
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

export const toTitle = ({ block }: OutlineNode): string => block.text.replace(/[\s:]+$/u, '');

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
