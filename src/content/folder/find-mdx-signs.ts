/** A sign that MDX takes for the beginning of code, and where it stands in the text. */
export interface MdxSign {
  index: number;
  sign: string;
}

const code = /^```[\s\S]*?^```|`[^`\n]*`/gm;
/** Braces that hold no comment, and a `<` that opens no tag, unless escaped. */
const signs = /(?<!\\)(?:\{(?!\/\*)|(?<!\*\/)\}|<(?![A-Za-z/]))/g;

/** Finds what would stop the build with a message that no editor understands. Code spans are free. */
export function findMdxSigns(body: string): MdxSign[] {
  const prose = body.replace(code, (found) => ' '.repeat(found.length));
  return [...prose.matchAll(signs)].map(({ 0: sign, index }) => ({ sign, index }));
}
