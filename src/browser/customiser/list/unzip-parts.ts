import { unzipSync } from 'fflate';
import { listReading } from '#i18n/vi/list-reading.ts';
import { caps, ListError } from './list-sheet.ts';

/** A ZIP's parts, taken out one by one, no more of them than a list has. */
export interface ZipParts {
  has: (path: string) => boolean;
  /** Its text, nothing when the ZIP lacks it. @throws ListError when it is too large, or broken. */
  read: (path: string) => string | undefined;
}

/** @throws ListError for what is no ZIP. */
export function openZip(bytes: Uint8Array): ZipParts {
  const sizes = new Map<string, number>();
  let budget: number = caps.unzippedBytes;
  unzip(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return false;
  });
  return {
    has: (path) => sizes.has(path),
    read(path) {
      const size = sizes.get(path);
      if (size === undefined) return undefined;
      // What is inflated goes into a room of the size that was announced, so that a lie fills no memory.
      budget -= size;
      if (budget < 0) throw new ListError(listReading.unzipsTooLarge);
      const part = unzip(bytes, ({ name }) => name === path)[path];
      return part && decodeXml(part);
    },
  };
}

function unzip(bytes: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new ListError(listReading.unreadWorkbook, { cause });
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
