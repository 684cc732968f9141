import { type Document, isMap, isSeq, Pair, parseDocument, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import type { SloganListStatus } from '#domain/slogan/slogan.ts';
import type { AnnexMessage } from '../annex/take-messages.ts';
import type { ListChange } from '../annex/to-list-changes.ts';

/** What goes into a year's slogans.yaml. */
export interface SloganListEdit {
  status: SloganListStatus;
  /** Id of the document whose annex it is. */
  source: string;
  changes: readonly ListChange[];
  /** Take the annex's words, and drop what it lacks, instead of keeping what stands in the file. */
  replace?: boolean;
  /** Slips to publish corrected: the annex's words, and what is published instead. */
  corrections?: ReadonlyMap<string, { text: string; note: string }>;
  /** The note of an empty list, which is not true any more. */
  dropNote?: string;
}

/**
 * Edits the text of a slogans.yaml and leaves the rest of it as it is: comments, notes, fields of the
 * slogans that stay.
 * @throws Error when the text is no YAML with a list in it; it was checked before.
 */
export function writeSloganList(yaml: string, edit: SloganListEdit): string {
  const document = parseDocument(yaml.trim() === '' ? 'slogans: []\n' : yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new Error('The slogan list is no YAML');
  const listed = document.get('slogans');
  const old = isSeq(listed) ? listed.items : [];
  const list = new YAMLSeq();
  for (const change of edit.changes) {
    const item = toItem(document, change, old, edit);
    if (item) list.add(item);
  }
  if (isSeq(listed)) Object.assign(list, { comment: listed.comment, commentBefore: listed.commentBefore });
  if (edit.dropNote !== undefined && document.get('note') === edit.dropNote) document.delete('note');
  setFirst(document.contents, { status: edit.status, source: edit.source });
  document.set('slogans', list);
  return document.toString({ lineWidth: 0 });
}

function toItem(
  document: Document,
  change: ListChange,
  old: readonly unknown[],
  { replace, corrections }: SloganListEdit,
): unknown {
  if (change.kind === 'absent') return replace ? undefined : old[change.index];
  const fields = toFields(change.message, corrections);
  if (change.kind === 'added') return document.createNode(fields);
  const item = old[change.index];
  if (change.kind === 'kept' || !replace || !isMap(item)) return item;
  // Its own source and its comments stay; words, group and date are the annex's.
  for (const [name, value] of Object.entries(fields)) item.set(name, value);
  return item;
}

/** In the order of the guide's example. */
function toFields(
  { text, group, dated }: AnnexMessage,
  corrections: SloganListEdit['corrections'],
): Record<string, unknown> {
  const correction = corrections?.get(text);
  return {
    text: correction?.text ?? text,
    ...(group && { group }),
    ...(dated && { dated }),
    ...(correction && { correction: { found: text, note: correction.note } }),
  };
}

/** New fields go to the top, where the guide has them. */
function setFirst(map: YAMLMap, fields: Record<string, string>): void {
  for (const [at, [name, value]] of Object.entries(fields).entries()) {
    if (map.has(name)) map.set(name, value);
    else map.items.splice(at, 0, new Pair(new Scalar(name), new Scalar(value)));
  }
}
