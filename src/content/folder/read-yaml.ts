import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type YAMLError } from 'yaml';
import type { FieldPath } from '../checks/checked-content.ts';
import { toFieldName } from './content-file.ts';
import { findYamlSlip } from './find-yaml-slip.ts';
import { toYamlProblem } from './yaml-problems.ts';

/** A YAML text with the offset of everything in it; offsets are from the text's start. */
export interface YamlReading {
  /** Undefined when the text is broken. */
  value: unknown;
  /** In an editor's words. */
  problems: { offset: number; fact: string; fix: string }[];
  /** The offset of a field's name or of a list's item; that of the nearest parent when absent. */
  offsetOf: (path: FieldPath) => number;
  /** A number or a word of YAML as it stands in the file: “0111”, which is 111 as a value. */
  writtenOf: (path: FieldPath) => string | undefined;
  scalars: YamlText[];
}

export interface YamlText {
  text: string;
  path: FieldPath;
  /** Where the value itself begins. */
  offset: number;
  /** Where a comment on the same line ends the text: “Bình đẳng #giới” keeps only its first half. */
  commentAt?: number;
  /** Whether `text` stands in the file letter by letter, so that an index can be added to `offset`. */
  literal: boolean;
}

/** Never throws: what is wrong comes back as problems. */
export function readYaml(source: string): YamlReading {
  const document = parseDocument(source, { prettyErrors: false, keepSourceTokens: false });
  const errors = findProblems(document, source);
  const slip = findYamlSlip(source, errors.length > 0);
  const problems = slip ? [slip] : errors.map(({ offset, error }) => ({ offset, ...toYamlProblem(error) }));
  const written = new Map<string, string>();
  if (problems.length > 0)
    return { value: undefined, problems, offsetOf: () => 0, writtenOf: () => undefined, scalars: [] };
  const offsets = new Map<string, number>([['', document.contents?.range?.[0] ?? 0]]);
  const scalars: YamlText[] = [];
  collect(document.contents, []);
  return {
    value: document.toJS(),
    problems,
    offsetOf: (path) => findOffset(offsets, path),
    writtenOf: (path) => written.get(toFieldName(path)),
    scalars,
  };

  function collect(node: unknown, path: FieldPath): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const inner = [...path, isScalar(key) ? String(key.value) : String(key)];
        if (isScalar(key) && key.range) offsets.set(toFieldName(inner), key.range[0]);
        collect(value, inner);
      }
    }
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const inner = [...path, index];
        if ((isScalar(item) || isMap(item) || isSeq(item)) && item.range)
          offsets.set(toFieldName(inner), item.range[0]);
        collect(item, inner);
      }
    }
    if (isScalar(node) && typeof node.value !== 'string' && node.source)
      written.set(toFieldName(path), node.source);
    if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const [start, end, next] = node.range;
      const at = source.slice(start, end).indexOf(node.value);
      const comment = /^[ \t]+#/.exec(source.slice(end, next));
      scalars.push({
        text: node.value,
        path,
        offset: start + Math.max(at, 0),
        literal: at >= 0,
        ...(node.type === 'PLAIN' && comment && { commentAt: end + comment[0].length - 1 }),
      });
    }
  }
}

function findOffset(offsets: ReadonlyMap<string, number>, path: FieldPath): number {
  const offset = offsets.get(toFieldName(path));
  return offset ?? (path.length > 0 ? findOffset(offsets, path.slice(0, -1)) : 0);
}

interface ParserProblem {
  offset: number;
  error: Pick<YAMLError, 'code' | 'message'>;
}

/** Faults that bring no others behind them. */
const lone: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'DUPLICATE_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
]);

/**
 * In the order of the text. Of several in one line the first is the cause, and behind a fault that leaves the
 * parser astray only that one is told.
 */
function findProblems(document: Document, source: string): ParserProblem[] {
  const errors = [...document.errors, ...document.warnings].map((error) => ({ offset: error.pos[0], error }));
  const all = [...errors, ...findAliases(document)].sort((a, b) => a.offset - b.offset);
  const toLine = (offset: number) => source.slice(0, offset).split('\n').length;
  const astray = all.findIndex(({ error }) => !lone.has(error.code));
  return all
    .slice(0, astray < 0 ? undefined : astray + 1)
    .filter(({ offset }, index) => index === 0 || toLine(offset) !== toLine(all[index - 1]?.offset ?? 0));
}

/** Nobody writes anchors and aliases by intention: `text: *quan trọng*` and `text: &…` lost their quotes. */
function findAliases(document: Document): ParserProblem[] {
  const found: ParserProblem[] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return;
      found.push({ offset: node.range?.[0] ?? 0, error: { code: 'BAD_ALIAS', message: 'Anchor or alias' } });
    },
  });
  return found;
}
