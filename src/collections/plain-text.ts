import { type MdastNode, mdxToMdast } from 'satteri';

/** Whose parts stand side by side; those of all others stand apart. */
const lines = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link']);

/** The words of a Markdown text without its marks, links and list signs; one space between lines. */
export const toPlainText = (markdown: string): string => joinWords(mdxToMdast(markdown));

/** The parts of a Markdown text below its headings of the second level, in order. */
export function splitSections(markdown: string): { title: string; text: string }[] {
  const sections: { title: string; text: string }[] = [];
  const root = mdxToMdast(markdown);
  for (const node of 'children' in root ? root.children : []) {
    const section = sections.at(-1);
    if (node.type === 'heading' && node.depth === 2) sections.push({ title: joinWords(node), text: '' });
    else if (section) section.text = `${section.text} ${joinWords(node)}`.trim();
  }
  return sections;
}

const joinWords = (node: MdastNode): string => readWords(node).replaceAll(/\s+/g, ' ').trim();

function readWords(node: MdastNode): string {
  if ('children' in node) return node.children.map(readWords).join(lines.has(node.type) ? '' : ' ');
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}
