/** An MDX file in its two parts, each with its offset in the file. */
export interface MdxParts {
  frontmatter: { text: string; start: number };
  body: { text: string; start: number };
}

const fenced = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Absent when the file does not begin with a `---` line or has no second one. */
export function splitFrontmatter(text: string): MdxParts | undefined {
  const match = fenced.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, opening = '', frontmatter = ''] = match;
  return {
    frontmatter: { text: frontmatter, start: opening.length },
    body: { text: text.slice(whole.length), start: whole.length },
  };
}
