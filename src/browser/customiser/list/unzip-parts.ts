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
    const part = toPartName(name);
    if (!sizes.has(part)) sizes.set(part, originalSize);
    return false;
  });
  return {
    has: (path) => sizes.has(toPartName(path)),
    read(path) {
      const wanted = toPartName(path);
      const size = sizes.get(wanted);
      if (size === undefined) return undefined;
      // What is inflated goes into a room of the size that was announced, so that a lie fills no memory.
      budget -= size;
      if (budget < 0) throw new ListError(listReading.unzipsTooLarge);
      let found = false;
      const [part] = Object.values(
        unzip(bytes, ({ name }) => {
          // The first of its name alone: a ZIP may hold a thousand.
          const isFirst = !found && toPartName(name) === wanted;
          found ||= isFirst;
          return isFirst;
        }),
      );
      return part && decodeXml(part);
    },
  };
}

/** Parts are named without regard to capitals; some programs write them with backslashes, or from a root. */
const toPartName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

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
