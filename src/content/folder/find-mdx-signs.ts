import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';

export type { MdastNode };

/** A sign that MDX takes for the beginning of code, and where it stands in the text. */
export interface MdxSign {
  index: number;
  /** `{`, `<`, or a line's first word: `import`, `export`. */
  sign: string;
}

/** More than anybody mends at once. */
const most = 50;

/**
 * Finds what would stop the build with a message that no editor understands, by asking what compiles the
 * bodies there. Braces are told even where they compile: they hold code, and no page gives it its names.
 */
export const findMdxSigns = (body: string): MdxSign[] => parseMdxBody(body).signs;

/** The signs, and the rest of the body as a tree; without one where too much is wrong. */
export function parseMdxBody(body: string): { signs: MdxSign[]; tree?: MdastNode } {
  const signs: MdxSign[] = [];
  let text = body;
  // The compiler stops at the first: each is crossed out, and the rest is tried.
  for (let sign = findRefused(text); sign && signs.length < most; sign = findRefused(text)) {
    signs.push(sign);
    const { index, sign: refused } = sign;
    text = text.slice(0, index) + 'x'.repeat(refused.length) + text.slice(index + refused.length);
  }
  if (signs.length === most) return { signs };
  const tree = mdxToMdast(text);
  const told = [...dropClosings(body, signs), ...findExpressions(tree)];
  return { signs: told.sort((a, b) => a.index - b.index), tree };
}

/** Without `</a>` where its own `<a …>` is told already: that is one slip. */
function dropClosings(body: string, signs: readonly MdxSign[]): MdxSign[] {
  const toName = ({ index }: MdxSign, start: RegExp): string | undefined =>
    start.exec(body.slice(index, index + 40))?.[1];
  const opened = new Set(signs.map((sign) => toName(sign, /^<([A-Za-z][\w:.-]*)/)));
  return signs.filter((sign) => {
    const closed = toName(sign, /^<\/([A-Za-z][\w:.-]*)/);
    return closed === undefined || !opened.has(closed);
  });
}

function findRefused(text: string): MdxSign | undefined {
  try {
    mdxToJs(text);
    return undefined;
  } catch (error) {
    const [, line, column, reason = ''] = /^(\d+):(\d+): (.*)/s.exec((error as Error).message) ?? [];
    if (line === undefined) throw error;
    return findSign(text, toIndex(text, Number(line), Number(column)), reason);
  }
}

/** Code is refused somewhere in it; the sign is what makes it code. */
function findSign(text: string, at: number, reason: string): MdxSign {
  const starts = reason.includes('esm') ? /^(?:import|export)\b/gm : /[{<]/g;
  const before = [...text.matchAll(starts)].filter(({ index }) => index <= at);
  const { 0: sign, index } = before.at(-1) ?? { 0: text.charAt(at), index: at };
  return { sign, index };
}

const toIndex = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column - 1);

function findExpressions(node: MdastNode): MdxSign[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const isComment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
    return isComment ? [] : [{ sign: '{', index: node.position?.start.offset ?? 0 }];
  }
  return 'children' in node ? node.children.flatMap(findExpressions) : [];
}
