import { toSlug } from '#vietnamese/fold-text.ts';
import type { Block } from './to-blocks.ts';

/** The year's theme as one place of the annex words it. */
export interface AnnexTheme {
  text: string;
  line: number;
}

const headed = /^chủ đề(?:\s+(?:của\s+)?(?:tháng hành động)?)?(?:\s*năm\s+\d{4})?\s*:?\s*$/iu;
const stated = /^chủ đề(?:[^:“",;]{0,60})(?::|\s(?=[“"]))\s*(\S.*)$/iu;
const quoted = /chủ đề[^“":.]{0,60}[“"]([^”"]{15,})[”"]/iu;

/** Every wording of the theme, each once; the plainest place first. */
export function findThemes(blocks: readonly Block[]): AnnexTheme[] {
  const found = blocks.flatMap((block, index): (AnnexTheme & { rank: number })[] => {
    const next = blocks[index + 1];
    if (headed.test(block.text) && next) return [{ text: toTheme(next.text), line: next.line, rank: 0 }];
    const said = stated.exec(block.text)?.[1];
    if (said) return [{ text: toTheme(said), line: block.line, rank: 0 }];
    const inside = quoted.exec(block.text)?.[1];
    return inside ? [{ text: toTheme(inside), line: block.line, rank: 1 }] : [];
  });
  const themes = found
    .filter(({ text }) => text.length >= 15 && text.length <= 250)
    .sort((a, b) => a.rank - b.rank || a.line - b.line);
  const slugs = themes.map(({ text }) => toSlug(text));
  return themes
    .filter((_, index) => slugs.indexOf(slugs[index] ?? '') === index)
    .map(({ text, line }) => ({ text, line }));
}

/** Without the quotes around it, what follows them, and the full stop. */
function toTheme(written: string): string {
  const inner = /^[“"«]\s*([^”"»]+)[”"»]?/u.exec(written)?.[1] ?? written;
  return inner.replace(/[\s.;,]+$/u, '');
}
