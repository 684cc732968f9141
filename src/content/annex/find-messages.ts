import { toSlug } from '#vietnamese/fold-text.ts';
import { namesDay, toNamedYears } from '#vietnamese/named-dates.ts';
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
}

/** The messages of an annex and the heading they stood under; a bare list has none. */
export interface FoundMessages {
  headings: string[];
  messages: AnnexMessage[];
}

/** Finds the list of messages: below a heading that says so, or the whole text when it is nothing else. */
export function findMessages(roots: readonly OutlineNode[]): FoundMessages {
  const named = flattenOutline(roots).filter(isMessageHeading);
  const innermost = named.filter((node) => !named.some((other) => isBelow(other, node)));
  const sections = innermost
    .map((node) => ({ node, messages: toMessages(node.children, undefined) }))
    .filter(({ messages }) => isMessageList(messages));
  if (sections.length > 0) {
    const siblings = new Set(sections.map(({ node }) => node.parent)).size === 1 && sections.length > 1;
    const all = sections.flatMap(({ node, messages }) =>
      siblings ? messages.map((message) => ({ group: toTitle(node), ...message })) : messages,
    );
    return { headings: sections.map(({ node }) => node.block.text), messages: dropRepeated(all) };
  }
  // Other papers have dashes too; only a text that is a list and nothing else needs no heading.
  const all = toMessages(roots, undefined);
  const isBare = named.length === 0 && !isPaper(roots) && isMessageList(all);
  return { headings: [], messages: isBare ? dropRepeated(all) : [] };
}

const isMessageHeading = ({ block, children }: OutlineNode): boolean =>
  block.marker?.kind !== 'dash' &&
  block.marker?.kind !== 'plus' &&
  children.length > 0 &&
  isHeadingLike(block.text) &&
  /khẩu hiệu|thông điệp/iu.test(block.text);

const isBelow = (node: OutlineNode, above: OutlineNode): boolean =>
  node.parent !== undefined && (node.parent === above || isBelow(node.parent, above));

function toMessages(nodes: readonly OutlineNode[], group: string | undefined): AnnexMessage[] {
  const marked = nodes.some(({ block }) => block.marker);
  let title = group;
  return nodes.flatMap((node, index) => {
    const { block, children } = node;
    if (isOther(block.text)) return [];
    const inner = children.filter((child) => child.block.marker);
    if (inner.length > 0) return toMessages(children, toTitle(node));
    if (!block.marker && (marked || nodes.slice(index + 1).some((next) => next.block.marker))) {
      if (isGroupTitle(block.text)) title = toTitle(node);
      return [];
    }
    const own = toMessage(node, title);
    // A line without a number after the last item of a group names the next group.
    const last = children.at(-1);
    if (last && isGroupTitle(last.block.text) && nodes[index + 1]?.block.marker) title = toTitle(last);
    return block.marker || !marked ? [own] : [];
  });
}

const toTitle = ({ block }: OutlineNode): string => block.text.replace(/[\s:]+$/u, '');

function toMessage({ block }: OutlineNode, group: string | undefined): AnnexMessage {
  const text = block.text
    .replace(/\s*\.\/\.?$/u, '')
    .replace(/^[“"«]\s*([^“”"«»]*?)\s*[”"»]\s*([.;,]?)$/u, '$1$2')
    .replace(/(?<!\.)[.;,]+$/u, '')
    .trim();
  const dated = toNamedYears(text).length > 0 || namesDay(text);
  return { text, ...(group && { group }), dated, line: block.line };
}

/** Words of a plan that stand near a list of messages and are none. */
const isOther = (text: string): boolean =>
  /^(?:\(?kèm theo|chủ đề|thời gian|địa điểm|hình ảnh|màu sắc|bộ nhận diện|ghi chú|lưu ý|nơi nhận|tm\.|kt\.|\(?chi tiết tại)/iu.test(
    text,
  );

const isGroupTitle = (text: string): boolean => isHeadingLike(text) && text.length <= 100 && !isOther(text);

/** Mostly what could be a message: short, one thought, and no order to an office. */
function isMessageList(messages: readonly AnnexMessage[]): boolean {
  const likely = messages.filter(({ text }) => isMessageLike(text));
  return messages.length > 0 && likely.length >= messages.length * 0.7;
}

const isMessageLike = (text: string): boolean =>
  text.length >= 8 &&
  text.length <= 220 &&
  !/;\s|:\s.{80}/u.test(text) &&
  !/^(?:đối với|xây dựng|tổ chức|phối hợp|chỉ đạo|triển khai|căn cứ|rà soát|tham mưu|chủ trì|phát hành|lưu)\b/iu.test(
    text,
  );

/** Whether the text is a whole official paper and not a list copied out of one. */
const isPaper = (roots: readonly OutlineNode[]): boolean =>
  flattenOutline(roots).some(({ block }) =>
    /^(?:kế hoạch|công văn|cộng h(?:òa|oà) xã hội|nơi nhận|độc lập|trên đây là)|kinh phí thực hiện|tổ chức thực hiện/iu.test(
      block.text,
    ),
  );

function dropRepeated(messages: readonly AnnexMessage[]): AnnexMessage[] {
  const slugs = messages.map(({ text }) => toSlug(text));
  return messages.filter((_, index) => slugs.indexOf(slugs[index] ?? '') === index);
}
