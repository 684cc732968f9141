import { toSlug } from '#vietnamese/fold-text.ts';
import { findQuoted } from './find-quoted.ts';
import { isMessageList, isOther, isOtherPart, isPaper, isSentenceList } from './message-signs.ts';
import { type AnnexMessage, type TakenMessages, takeMessages, toTitle } from './take-messages.ts';
import { flattenOutline, isHeadingLike, type OutlineNode } from './to-outline.ts';

/** The messages of an annex and the heading they stood under; a bare list has none. */
export interface FoundMessages extends TakenMessages {
  headings: string[];
}

/** Finds the list of messages: below a heading that says so, or the whole text when it is nothing else. */
export function findMessages(roots: readonly OutlineNode[]): FoundMessages {
  const named = flattenOutline(roots).filter(isMessageHeading);
  const innermost = named.filter((node) => !named.some((other) => isBelow(other, node) && !isGroup(other)));
  const sections = innermost
    .filter((node) => !(isGroup(node) && innermost.some((other) => isBelow(node, other))))
    .map((node) => ({ node, ...takeMessages(node.children) }))
    .flatMap((section) => (isMessageList(section.messages) ? [section] : takeOrders(section)));
  if (sections.length > 0) {
    const siblings = new Set(sections.map(({ node }) => node.parent)).size === 1 && sections.length > 1;
    const messages = sections.flatMap(({ node, messages: own }) =>
      siblings ? own.map((message) => ({ group: toTitle(node), ...message })) : own,
    );
    return finish(
      sections.map(({ node }) => node.block.text),
      { ...gather(sections), messages },
    );
  }
  const quoted = findQuoted(flattenOutline(roots).map(({ block }) => block));
  if (quoted.messages.length > 0) return finish([], quoted);
  // Other papers have dashes too; only a text that is a list and nothing else needs no heading.
  const all = takeMessages(roots);
  const isBare = named.length === 0 && !isPaper(roots) && isMessageList(all.messages);
  if (!isBare) return { headings: [], messages: [], dropped: [], doubtful: [] };
  // The title of the whole, where only one stands above everything, names no group.
  const titles = new Set(all.messages.map(({ group }) => group));
  const [title = ''] = titles;
  const isWhole = titles.size === 1 && /khẩu hiệu|thông điệp/iu.test(title);
  return isWhole
    ? finish([title], { ...all, messages: all.messages.map(({ group: _, ...message }) => message) })
    : finish([], all);
}

/** A list that is named as one, of sentences that begin as orders do: it may be right. */
function takeOrders<Section extends TakenMessages & { node: OutlineNode }>(section: Section): Section[] {
  const { block } = section.node;
  const isNamed =
    /^(?:(?:các|danh mục|danh sách|một số|nội dung|hệ thống|bộ)\s+)*(?:khẩu hiệu|thông điệp)/iu.test(
      block.text,
    );
  if (!isNamed || !isSentenceList(section.messages)) return [];
  const doubt = `Các câu dưới dòng ${block.line} bắt đầu như việc phải làm (tổ chức, xây dựng, phối hợp …); xem có đúng là khẩu hiệu không.`;
  return [{ ...section, doubtful: [...section.doubtful, doubt] }];
}

/** Everything that is an item of a list; every line of a text without items. */
export const takeAll = (roots: readonly OutlineNode[]): FoundMessages => finish([], takeMessages(roots));

/**
 * What stands below the headings, or in the groups of a table, whose names hold the given words. A name that
 * nothing bears is said among what was dropped.
 */
export function takeGroups(roots: readonly OutlineNode[], names: readonly string[]): FoundMessages {
  const nodes = flattenOutline(roots);
  const found = names.map((name): TakenMessages => {
    const wanted = toSlug(name);
    const below = nodes
      .filter(({ block, children }) => children.length > 0 && toSlug(block.text).includes(wanted))
      .filter((node, _, all) => !all.some((other) => isBelow(node, other)))
      .map((node) => takeMessages(node.children, toTitle(node)));
    const whole = takeMessages(roots);
    const grouped = whole.messages.filter(({ group = '' }) => toSlug(group).includes(wanted));
    const taken = below.some(({ messages }) => messages.length > 0)
      ? gather(below)
      : { messages: grouped, dropped: [], doubtful: [] };
    const others = [...new Set(whole.messages.flatMap(({ group }) => group ?? []))];
    const missing = `Không thấy nhóm “${name}”.${others.length > 0 ? ` Các nhóm: ${others.join('; ')}.` : ''}`;
    return taken.messages.length > 0 ? taken : { messages: [], dropped: [missing], doubtful: [missing] };
  });
  return finish([...names], gather(found));
}

const gather = (all: readonly TakenMessages[]): TakenMessages => ({
  messages: all.flatMap(({ messages }) => messages),
  dropped: all.flatMap(({ dropped }) => dropped),
  doubtful: all.flatMap(({ doubtful }) => doubtful),
});

function finish(headings: string[], { messages: all, dropped, doubtful }: TakenMessages): FoundMessages {
  const slugs = all.map(({ text }) => toSlug(text));
  const isFirst = (index: number): boolean => slugs.indexOf(slugs[index] ?? '') === index;
  const repeated = all.flatMap(({ text, line }, index) => {
    const first = all[slugs.indexOf(slugs[index] ?? '')];
    return isFirst(index) || !first
      ? []
      : [`Dòng ${line} in lại câu của dòng ${first.line}, chỉ lấy một lần: “${text}”.`];
  });
  const messages: AnnexMessage[] = all.filter((_, index) => isFirst(index));
  return { headings, messages, dropped: [...dropped, ...repeated], doubtful };
}

/** “I. Thông điệp chung” beside “II. Phòng, chống …”: a part of the list, not the list. */
const isGroup = (node: OutlineNode): boolean => {
  const { parent, block } = node;
  if (!parent || !isMessageHeading(parent) || !block.marker) return false;
  const alike = parent.children.filter((child) => child.block.marker?.kind === block.marker?.kind);
  return (
    alike.length > 1 &&
    alike.every((one) => !isOther(one.block.text) && one.children.some((child) => child.block.marker)) &&
    !alike.some((one) => isOtherPart(one.block.text))
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
