import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type YAMLError } from 'yaml';
import type { FieldPath } from '../checks/checked-content.ts';
import { toFieldName } from './content-file.ts';

/** A YAML text with the offset of everything in it; offsets are from the text's start. */
export interface YamlReading {
  /** Undefined when the text is broken. */
  value: unknown;
  problems: { offset: number; error: Pick<YAMLError, 'code' | 'message'> }[];
  /** The offset of a field's name or of a list's item; that of the nearest parent when absent. */
  offsetOf: (path: FieldPath) => number;
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
  const problems = findProblems(document, source);
  if (problems.length > 0) return { value: undefined, problems, offsetOf: () => 0, scalars: [] };
  const offsets = new Map<string, number>([['', document.contents?.range?.[0] ?? 0]]);
  const scalars: YamlText[] = [];
  collect(document.contents, []);
  return {
    value: document.toJS(),
    problems,
    offsetOf: (path) => findOffset(offsets, path),
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

/** In the order of the text; of several problems in one line the first is the cause. */
function findProblems(document: Document, source: string): YamlReading['problems'] {
  const errors = [...document.errors, ...document.warnings].map((error) => ({ offset: error.pos[0], error }));
  const all = [...errors, ...findAliases(document)].sort((a, b) => a.offset - b.offset);
  const toLine = (offset: number) => source.slice(0, offset).split('\n').length;
  return all.filter(
    ({ offset }, index) => index === 0 || toLine(offset) !== toLine(all[index - 1]?.offset ?? 0),
  );
}

/** Nobody writes anchors and aliases by intention: `text: *quan trọng*` and `text: &…` lost their quotes. */
function findAliases(document: Document): YamlReading['problems'] {
  const found: YamlReading['problems'] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return;
      found.push({ offset: node.range?.[0] ?? 0, error: { code: 'BAD_ALIAS', message: 'Anchor or alias' } });
    },
  });
  return found;
}
