import { unzipSync } from 'fflate';

/** Why a file of a ZIP is left out. */
export type PictureFault = 'odd-name' | 'not-picture' | 'too-large' | 'bomb' | 'packed' | 'locked';

export interface PictureEntry {
  /** As the ZIP names it. */
  path: string;
  /** Without folders. */
  name: string;
}

export interface PictureZip {
  entries: PictureEntry[];
  refused: { path: string; why: PictureFault }[];
  /** @throws PictureZipError when its bytes are broken. */
  read: (path: string) => Uint8Array;
}

/** Why a whole ZIP is refused. */
export type ZipFault = 'not-zip' | 'too-large' | 'too-many' | 'broken';

export class PictureZipError extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault, options?: ErrorOptions) {
    super(`The ZIP of pictures is refused: ${fault}`, options);
    this.name = 'PictureZipError';
    this.fault = fault;
  }
}

/** Bytes of the ZIP, files in it, and bytes of one of them; a thousand logos of scans weigh less. */
export const zipCaps = { bytes: 150_000_000, entries: 5000, entryBytes: 10_000_000 } as const;
/** No picture is packed so small; from here on the size that a file says of itself is looked at. */
const [mostRatio, lookedAtBytes] = [120, 1_000_000];
const longestName = 200;

/** What systems leave behind, without a word. */
const leavings = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;
const pictures = /\.(png|jpe?g|webp|gif|svg|svgz|heic|avif)$/i;
const packages = /\.(zip|rar|7z|gz|tar|jar|docx|xlsx|pptx)$/i;
// Marks that turn the direction of what is read, and what ends a line.
const strange = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Looks at what a ZIP says it holds, before anything of it is unpacked. @throws PictureZipError */
export function openPictureZip(bytes: Uint8Array): PictureZip {
  if (bytes.length > zipCaps.bytes) throw new PictureZipError('too-large');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PictureZipError('not-zip');
  const entries: PictureEntry[] = [];
  const refused: PictureZip['refused'] = [];
  let seen = 0;
  unzip(bytes, (entry) => {
    seen += 1;
    if (seen > zipCaps.entries) throw new PictureZipError('too-many');
    const { name: path } = entry;
    if (path.endsWith('/') || leavings.test(path)) return false;
    const why = findFault(entry);
    if (why) refused.push({ path: toShown(path), why });
    else entries.push({ path, name: path.split('/').at(-1) ?? path });
    return false;
  });
  return {
    entries,
    refused,
    read(path) {
      // What is unpacked goes into a room of the size that was announced, so that a lie fills no memory.
      const unpacked = unzip(bytes, ({ name }) => name === path)[path];
      if (!unpacked) throw new PictureZipError('broken');
      return unpacked;
    },
  };
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;
type Entry = Parameters<Filter>[0];

function findFault({ name, size, originalSize, compression }: Entry): PictureFault | undefined {
  const parts = name.split(/[/\\]/);
  const isOdd =
    name.length > longestName ||
    name.includes('\\') ||
    /^([/~]|[a-z]:)/i.test(name) ||
    parts.includes('..') ||
    strange.test(name);
  if (isOdd) return 'odd-name';
  if (packages.test(name)) return 'packed';
  if (!pictures.test(name)) return 'not-picture';
  if (originalSize > lookedAtBytes && originalSize > size * mostRatio) return 'bomb';
  if (originalSize > zipCaps.entryBytes) return 'too-large';
  // Stored or deflated; anything else is rare, or is how a ZIP with a password says so.
  return compression === 0 || compression === 8 ? undefined : 'locked';
}

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof PictureZipError) throw cause;
    throw new PictureZipError('broken', { cause });
  }
}

/** A name that is shown cannot turn the words around it. */
const toShown = (path: string): string => path.replaceAll(new RegExp(strange, 'gu'), '�').slice(0, 80);
