/** The words of a Markdown text without its marks, links and list signs; one space between lines. */
export function toPlainText(markdown: string): string {
  return markdown
    .replaceAll(/^(?:import|export)\s.*$/gm, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/^[|\s:-]+$/gm, '')
    .replaceAll(/[*_`]+/g, '')
    .replaceAll('|', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The parts of a Markdown text below its headings of the second level, in order. */
export function splitSections(markdown: string): { title: string; text: string }[] {
  const [, ...parts] = `\n${markdown}`.split(/\n##\s+/);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: toPlainText(title), text: toPlainText(lines.join('\n')) };
  });
}
