import { unzlibSync } from 'fflate';

/** A PDF taken apart as far as tests ask: just enough for files of our own writing. */
export interface ReadPdf {
  text: string;
  /** Body of the object that a reference like `7 0 R` names, a stream's data left out. */
  get: (reference: string) => string;
  /** Inflated data of the stream that a reference names. */
  getStream: (reference: string) => string;
  /** The page's dictionary. */
  page: string;
  catalog: string;
  /** The page's operators, one a line. */
  content: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = toLatin(bytes);
  const objects = toOffsets(text).map((offset) => {
    const start = text.indexOf(' obj\n', offset) + 5;
    return { start, body: text.slice(start, text.indexOf('\nendobj', start)) };
  });
  const find = (reference: string) => {
    const object = objects[Number.parseInt(reference, 10) - 1];
    if (!object) throw new Error(`No object ${reference}`);
    return object;
  };
  const get = (reference: string) => find(reference).body.split('\nstream\n')[0] ?? '';
  const getStream = (reference: string) => {
    const { start, body } = find(reference);
    const dictionary = get(reference);
    const from = start + dictionary.length + '\nstream\n'.length;
    const data = bytes.subarray(from, from + Number(toEntry(dictionary, 'Length')));
    if (body.length !== dictionary.length + data.length + '\nstream\n\nendstream'.length) {
      throw new Error(`The stream ${reference} has another length than it says`);
    }
    return new TextDecoder().decode(dictionary.includes('/FlateDecode') ? unzlibSync(data) : data);
  };
  const catalog = get(toEntry(text.slice(text.lastIndexOf('trailer')), 'Root'));
  const page = get(toEntry(get(toEntry(catalog, 'Pages')), 'Kids').slice(1, -1));
  return { text, get, getStream, page, catalog, content: getStream(toEntry(page, 'Contents')) };
}

/** A key's value as it is written: a reference, a name, a number, an array or a string. */
export function toEntry(dictionary: string, key: string): string {
  const value = new RegExp(
    `/${key}(?![A-Za-z]) ?(\\d+ 0 R|\\[[^\\]]*\\]|<<.*?>>|<[^>]*>|\\([^)]*\\)|/?[^\\s/>]+)`,
  ).exec(dictionary)?.[1];
  if (value === undefined) throw new Error(`No ${key} in ${dictionary.slice(0, 200)}`);
  return value;
}

/** A box of the page, in millimetres. */
export const toBoxMm = (page: string, key: string): number[] =>
  toEntry(page, key)
    .slice(1, -1)
    .split(' ')
    .map((points) => (Number(points) * 25.4) / 72);

/** The words in a text string written in hexadecimal. */
export const toWords = (hex: string): string =>
  (hex.replaceAll(/^<FEFF|[<>]/g, '').match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

/** Every line of hidden text, read through the fonts' maps as a program that searches does. */
export function toHiddenLines({ page, content, get, getStream }: ReadPdf): string[] {
  return [...content.matchAll(/BT \/(T\d+) .* Tm \[(.*)\] TJ ET/g)].map(([, font = '', shown = '']) => {
    const map = getStream(toEntry(get(toEntry(page, font)), 'ToUnicode'));
    const words = new Map(
      [...map.matchAll(/^<(\w\w)> <(\w+)>$/gm)].map(([, code, hex]) => [code, toWords(hex ?? '')]),
    );
    const codes = [...shown.matchAll(/<(\w*)>/g)].flatMap(([, run = '']) => run.match(/../g) ?? []);
    return codes.map((code) => words.get(code)).join('');
  });
}

const toLatin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function toOffsets(text: string): number[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  if (!text.startsWith('xref\n0 ', start))
    throw new Error('The cross-reference table is not where the file says');
  return [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset], index) => {
    if (!text.startsWith(`${index + 1} 0 obj\n`, Number(offset)))
      throw new Error(`Object ${index + 1} lies elsewhere`);
    return Number(offset);
  });
}
