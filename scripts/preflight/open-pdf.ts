import { inflateSync } from 'node:zlib';
import { type PdfDict, PdfScanner, type PdfValue } from './parse-pdf.ts';

/** A PDF taken apart from its bytes alone; it knows nothing of the program that wrote it. */
export interface OpenedPdf {
  /** The bytes, a letter each. */
  text: string;
  trailer: PdfDict;
  catalog: PdfDict;
  info: PdfDict;
  pages: PdfDict[];
  /** Every object that is a dictionary or has one. */
  dicts: PdfDict[];
  /** What a pointer points at; any other value is itself. */
  get: (value: PdfValue | undefined) => PdfValue;
  getDict: (value: PdfValue | undefined) => PdfDict;
  /** A stream's bytes, inflated; nothing where the value points at none. */
  readStream: (value: PdfValue | undefined) => string;
}

interface StoredObject {
  value: PdfValue;
  /** Where its stream begins. */
  stream?: number;
}

/** @throws Error naming what is broken. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  if (!text.startsWith('xref', start)) throw new Error('no cross-reference table where the file says it is');
  const rows = [...text.slice(start).matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)];
  const objects = new Map(
    rows.flatMap(([, offset, , kind], number) =>
      kind === 'n' ? [[number, readObject(text, number, Number(offset))] as const] : [],
    ),
  );
  const trailer = new PdfScanner(text, text.indexOf('trailer', start) + 'trailer'.length).next();
  if (!(trailer instanceof Map)) throw new Error('no trailer');
  const find = (value: PdfValue | undefined): StoredObject => {
    if (!isPointer(value)) return { value: value ?? null };
    const object = objects.get(value.object);
    if (!object) throw new Error(`object ${value.object} is named and not there`);
    return object;
  };
  const get: OpenedPdf['get'] = (value) => find(value).value;
  const getDict: OpenedPdf['getDict'] = (value) => {
    const found = get(value);
    return found instanceof Map ? found : new Map();
  };
  const readStream: OpenedPdf['readStream'] = (value) => {
    const { value: found, stream } = find(value);
    if (stream === undefined || !(found instanceof Map)) return '';
    const raw = bytes.subarray(stream, stream + Number(get(found.get('Length'))));
    const filter = get(found.get('Filter'));
    if (filter !== null && filter !== '/FlateDecode')
      throw new Error(`a stream with the filter ${String(filter)}`);
    return (filter === null ? Buffer.from(raw) : inflateSync(raw)).toString('latin1');
  };
  const catalog = getDict(trailer.get('Root'));
  const listPages = (value: PdfValue | undefined): PdfDict[] => {
    const node = getDict(value);
    const kids = get(node.get('Kids'));
    return Array.isArray(kids) ? kids.flatMap(listPages) : [node];
  };
  return {
    text,
    trailer,
    catalog,
    info: getDict(trailer.get('Info')),
    pages: listPages(catalog.get('Pages')),
    dicts: [...objects.values()].flatMap(({ value }) => (value instanceof Map ? listDicts(value) : [])),
    get,
    getDict,
    readStream,
  };
}

function readObject(text: string, number: number, offset: number): StoredObject {
  const head = new RegExp(`^${number} 0 obj\\s`).exec(text.slice(offset, offset + 24));
  if (!head) throw new Error(`object ${number} is not where the file says it is`);
  const scanner = new PdfScanner(text, offset + head[0].length);
  const value = scanner.next();
  if (value === undefined || (typeof value === 'object' && value !== null && 'word' in value))
    throw new Error(`object ${number} is empty`);
  const stream = /^\s*stream\r?\n/.exec(text.slice(scanner.at, scanner.at + 16));
  return stream ? { value, stream: scanner.at + stream[0].length } : { value };
}

/** A dictionary and all that lie in it. */
const listDicts = (dict: PdfDict): PdfDict[] => [
  dict,
  ...[...dict.values()].flatMap((value) => (value instanceof Map ? listDicts(value) : [])),
];

const isPointer = (value: unknown): value is { object: number } =>
  typeof value === 'object' && value !== null && 'object' in value;
