import { zlibSync } from 'fflate';
import { type PdfDictionary, type PdfReference, toHex, toPdfDictionary } from './pdf-syntax.ts';

/** The objects of a PDF while it grows. */
export interface PdfFile {
  /** A place for an object that others name before it is known. */
  reserve: () => PdfReference;
  /** Adds an object, or fills a reserved place. */
  add: (body: string, place?: PdfReference) => PdfReference;
  /** Adds a stream; `plain` leaves it readable, as metadata must be. */
  addStream: (
    data: string | Uint8Array,
    entries?: PdfDictionary,
    storage?: 'deflated' | 'plain',
  ) => PdfReference;
  /** The finished bytes. */
  finish: (trailer: { root: PdfReference; info: PdfReference }) => Uint8Array;
}

/** It is most of what a PDF takes: level 6 takes a third longer for 2 % less. */
const compressionLevel = 5;

/**
 * Starts a PDF 1.4, the newest that PDF/X-1a knows. The same objects give the same bytes everywhere:
 * no date, no random id, and a deflate in plain JavaScript, since Node's own changes between versions.
 *
 * pdfkit was tried for this. Of it we would use little more than these objects: it has no Type 3 font or
 * output intent of its own, its XMP escapes nothing and knows no licence, and it deflates with Node's
 * zlib in the build but with fflate in a browser, where it weighs 213 kB and this whole writer 16 kB (gzip).
 */
export function startPdfFile(): PdfFile {
  const bodies: (Uint8Array | undefined)[] = [];
  const reserve = (): PdfReference => `${bodies.push(undefined)} 0 R`;
  const put = (body: Uint8Array, place = reserve()) => {
    bodies[Number.parseInt(place, 10) - 1] = body;
    return place;
  };
  return {
    reserve,
    add: (body, place) => put(encode(body), place),
    addStream(data, entries = {}, storage = 'deflated') {
      const deflated = storage === 'deflated';
      const raw = typeof data === 'string' ? encode(data) : data;
      const bytes = deflated ? zlibSync(raw, { level: compressionLevel }) : raw;
      const filter = deflated ? { Filter: '/FlateDecode' } : {};
      const dictionary = toPdfDictionary({ ...entries, ...filter, Length: bytes.length });
      return put(join([encode(`${dictionary}\nstream\n`), bytes, encode('\nendstream')]));
    },
    finish: (trailer) => finish(bodies, trailer),
  };
}

function finish(
  bodies: readonly (Uint8Array | undefined)[],
  { root, info }: { root: PdfReference; info: PdfReference },
): Uint8Array {
  // Four bytes above 127 tell programs that carry the file that it is no text.
  const parts = [encode('%PDF-1.4\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), encode('\n')];
  let offset = parts.reduce((sum, part) => sum + part.length, 0);
  const table = bodies.map((body, index) => {
    if (!body) throw new Error(`Object ${index + 1} of the PDF was reserved and never added`);
    const object = join([encode(`${index + 1} 0 obj\n`), body, encode('\nendobj\n')]);
    parts.push(object);
    offset += object.length;
    return `${String(offset - object.length).padStart(10, '0')} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const id = `<${hash(join(parts))}>`;
  const trailer = toPdfDictionary({ Size: size, Root: root, Info: info, ID: `[${id} ${id}]` });
  const crossReference = `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}`;
  return join([...parts, encode(`${crossReference}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`)]);
}

const encoder = new TextEncoder();
const encode = (text: string): Uint8Array => encoder.encode(text);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * 16 bytes that tell files apart: FNV-1a from four seeds. The platform's digest is missing on plain
 * http, where an office may serve this site to itself, and nothing is secured by this one.
 */
function hash(bytes: Uint8Array): string {
  let [one, two, three, four] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  // A plain loop over all bytes, once.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x01000193);
    three = Math.imul(three ^ byte, 0x01000193);
    four = Math.imul(four ^ byte, 0x01000193);
  }
  return [one, two, three, four].map((lane) => toHex(lane >>> 0, 8)).join('');
}
