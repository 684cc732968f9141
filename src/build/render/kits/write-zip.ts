import { crc32, deflateRawSync } from 'node:zlib';
import { type FileType, fileTypes } from '#domain/artwork/file-type.ts';

export interface ZipEntry {
  /** ASCII, with forward slashes. */
  name: string;
  packed: PackedFile;
}

/** A file as a ZIP holds it; the kits of a campaign share them. */
export interface PackedFile {
  method: typeof stored | typeof deflated;
  data: Uint8Array;
  crc: number;
  /** Before packing. */
  size: number;
}

const stored = 0;
const deflated = 8;
/** 2.0: deflate and folders, which every unzipper since 1993 knows. */
const versionNeeded = 20;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const mostEntries = 65_535;
const mostBytes = 0xffff_ffff;

/**
 * Writes a ZIP whose bytes depend on its entries and the day alone: the order is the caller's, every
 * entry has the day's midnight, and Node's deflate gives the same bytes from Node 20 to 26.
 * @param day ISO day, from 1980 on.
 * @throws Error when a name is not ASCII, or when the ZIP would need the 64-bit form that old unzippers lack.
 */
export function writeZip(entries: readonly ZipEntry[], day: string): Buffer {
  const date = toDosDate(day);
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed } of entries) {
    if (!/^[ -~]+$/.test(name)) throw new Error(`The name "${name}" is not ASCII`);
    const facts = toFacts(date, name, packed);
    const local = Buffer.alloc(localLength);
    local.writeUInt32LE(0x0403_4b50, 0);
    facts.copy(local, 4);
    parts.push(local, Buffer.from(name), packed.data);
    directory.push(toDirectoryEntry(facts, offset), Buffer.from(name));
    offset += localLength + name.length + packed.data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  if (entries.length > mostEntries || offset + size > mostBytes) throw new Error('The ZIP is too large');
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** @param type the ending of its name; one that is no artwork's is text. */
export function packFile(type: string, bytes: Uint8Array): PackedFile {
  const facts = { crc: crc32(bytes), size: bytes.length };
  if (type in fileTypes && fileTypes[type as FileType].stored)
    return { method: stored, data: bytes, ...facts };
  return { method: deflated, data: deflateRawSync(bytes, { level: 6 }), ...facts };
}

/** What the local header and the directory say alike. */
function toFacts(date: number, name: string, { method, crc, data, size }: PackedFile): Buffer {
  const facts = Buffer.alloc(localLength - 4);
  facts.writeUInt16LE(versionNeeded, 0);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function toDirectoryEntry(facts: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(centralLength);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(versionNeeded, 4);
  facts.copy(entry, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function toDosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}
