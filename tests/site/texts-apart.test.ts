import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

const unread = new Set(['SCRIPT', 'STYLE', 'SVG', 'PRE', 'TEMPLATE']);

/** A page's texts in their order, each with the element that it stands in. */
function toTexts(node: Node): { text: string; parent: HTMLElement }[] {
  if (node.nodeType === NodeType.TEXT_NODE)
    return node.text === '' ? [] : [{ text: node.text, parent: node.parentNode as HTMLElement }];
  // A picture parts texts as well.
  if (unread.has((node as HTMLElement).tagName?.toUpperCase()))
    return [{ text: ' ', parent: node as HTMLElement }];
  return node.childNodes.flatMap(toTexts);
}

describe.each(builtSites)('the site built for $base', async (site) => {
  const pages = await readBuiltPages(site);

  it('has no two texts stuck together', () => {
    const stuck = pages.flatMap(({ file, root }) => {
      const texts = toTexts(root.querySelector('body') ?? root);
      return texts.flatMap(({ text, parent }, at) => {
        const next = texts[at + 1];
        // A word may be marked inside.
        if (!next || next.parent.tagName === 'MARK' || parent.tagName === 'MARK') return [];
        const touch = /[\p{L}\p{N})]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next.text);
        return touch ? [`${file}: ${text.slice(-20)}|${next.text.slice(0, 20)}`] : [];
      });
    });
    expect([...new Set(stuck)].slice(0, 20)).toEqual([]);
  });
});
