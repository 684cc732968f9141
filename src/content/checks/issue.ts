/**
 * One problem in the content, as data: what is printed, annotated or shown in the browser is made
 * from it. Its words are Vietnamese, since an editor reads them.
 */
export interface Issue {
  /** Kebab-case and stable; has its paragraph in content/MA-LOI.md. */
  code: string;
  severity: 'error' | 'warning';
  position: Position;
  /** What is wrong, with both values where two contradict each other. */
  fact: string;
  /** How to mend it. */
  fix: string;
}

/** Where in `content/` something stands. */
export interface Position {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based; absent when the whole file is meant. */
  line?: number;
  column?: number;
  /** Path of the field, e.g. `slogans[3].text`. */
  field?: string;
}
