import type {
  EmblemFile,
  FieldPath,
  Placed,
  PlacedTarget,
  PlacedText,
  RecordingFile,
} from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import type { FileKind } from '../schemas/content-files.ts';

/** One file of `content/`: its data as written, with the position of everything in it. */
export interface ContentFile extends Placed<unknown> {
  /** From the project's root: `content/2023/slogans.yaml`. */
  path: string;
  kind: FileKind;
  /** Its year or name, see `FileEntry`. */
  id: string;
  /** The whole file as it lies on disk. */
  text: string;
  /** False when letters or YAML are broken; `value` is undefined then and `texts` empty. */
  readable: boolean;
  /** A number or a word of YAML as it stands in the file; undefined for texts. */
  writtenOf?: (path: FieldPath) => string | undefined;
  texts: PlacedText[];
  /** Links and pictures of its body. */
  targets: (PlacedTarget & { kind: 'link' | 'picture' })[];
}

/** Everything that was read, with what was wrong already at reading. */
export interface ContentFolder {
  files: ContentFile[];
  years: number[];
  identityNames: string[];
  emblems: EmblemFile[];
  recordingFiles: RecordingFile[];
  /** Every file of `content/`, from the project's root. */
  paths: string[];
  issues: CodedIssue[];
}

/** A field as editors see it in a message: `slogans[3].text`. */
export function toFieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The value at a path; undefined where the path leads nowhere. */
export function getValueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return (inner as Record<string | number, unknown>)[key];
  }, value);
}
