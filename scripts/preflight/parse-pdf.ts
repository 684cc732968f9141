/** A value of a PDF as it is written. Names keep their slash; strings are their bytes, one letter a byte. */
export type PdfValue = number | boolean | null | PdfName | PdfString | PdfPointer | PdfValue[] | PdfDict;
export type PdfDict = Map<string, PdfValue>;
export type PdfName = `/${string}`;
export interface PdfString {
  bytes: string;
}
export interface PdfPointer {
  object: number;
}

/** What a content stream does, with what it does it to. */
export interface PdfOperation {
  operator: string;
  operands: PdfValue[];
}

/** Spaces, a remark, and the letters of a name or word: each from where the scanner stands, and without a choice to go back to. */
const spaces = /[\0\t\n\f\r ]*/y;
const remark = /(?:%[^\r\n]*)?/y;
const letters = /[^()<>[\]{}/%\0\t\n\f\r ]*/y;
const digits = /[^>]*/y;

/** Reads values one after the other; a word that is no value is an operator, as in content streams. */
export class PdfScanner {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** @throws Error naming the place where the bytes are no PDF. */
  next(): PdfValue | { word: string } | undefined {
    this.skip();
    const sign = this.text[this.at];
    if (sign === undefined) return undefined;
    if (sign === '/') return this.name();
    if (sign === '(') return this.literal();
    if (sign === '[') return this.list(']');
    if (this.text.startsWith('<<', this.at)) return this.dict();
    if (sign === '<') return this.hex();
    return this.word();
  }

  private skip(): void {
    do this.read(spaces);
    while (this.read(remark) !== '');
  }

  private read(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private name(): PdfName {
    this.at += 1;
    return `/${this.read(letters)}`;
  }

  private hex(): PdfString {
    this.at += 1;
    const hex = this.read(digits).replaceAll(/\s/g, '');
    this.at += 1;
    const pairs = hex.padEnd(Math.ceil(hex.length / 2) * 2, '0').match(/../g) ?? [];
    return { bytes: pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('') };
  }

  private literal(): PdfString {
    let depth = 0;
    let bytes = '';
    do {
      const sign = this.text[this.at];
      if (sign === undefined) throw new Error('A string does not end');
      if (sign === '\\') {
        this.at += 1;
        bytes += this.text[this.at] ?? '';
      } else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        bytes += sign;
      }
      this.at += 1;
    } while (depth > 0);
    return { bytes: bytes.slice(1, -1) };
  }

  private list(end: ']' | '>'): PdfValue[] {
    this.at += end === ']' ? 1 : 2;
    const values: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.at >= this.text.length) throw new Error('A list does not end');
      if (this.text[this.at] === end) break;
      const value = this.next();
      if (isWord(value)) this.point(values, value.word);
      else if (value !== undefined) values.push(value);
    }
    this.at += end === ']' ? 1 : 2;
    return values;
  }

  /** `7 0 R`: what was read as two numbers is a pointer. */
  private point(values: PdfValue[], word: string): void {
    const [object] = values.splice(-2);
    if (word !== 'R' || typeof object !== 'number')
      throw new Error(`“${word}” at byte ${this.at} is no value`);
    values.push({ object });
  }

  private dict(): PdfDict {
    const entries = this.list('>');
    const found: PdfDict = new Map();
    for (let at = 0; at < entries.length; at += 2)
      found.set(String(entries[at]).slice(1), entries[at + 1] ?? null);
    return found;
  }

  private word(): PdfValue | { word: string } {
    const word = this.read(letters);
    if (word === '') throw new Error(`The sign “${this.text[this.at]}” at byte ${this.at} is out of place`);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { word };
  }
}

const isWord = (value: unknown): value is { word: string } =>
  typeof value === 'object' && value !== null && 'word' in value;

/** The operations of a content stream, in order. */
export function listOperations(content: string): PdfOperation[] {
  const scanner = new PdfScanner(content);
  const operations: PdfOperation[] = [];
  let operands: PdfValue[] = [];
  for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
    if (!isWord(value)) {
      operands.push(value);
      continue;
    }
    operations.push({ operator: value.word, operands });
    operands = [];
  }
  return operations;
}
