import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The library that writes Word files stamps the present moment on the file and on every entry of its archive; this
 * gives the same bytes whenever it is written. @param day ISO day that the file says it was made on.
 */
export function settleDates(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries['docProps/core.xml'];
  if (!core) throw new Error('The Word file has no docProps/core.xml');
  const dated = strFromU8(core).replaceAll(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  // An archive's times are local ones: this moment has the same fields in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync({ ...entries, 'docProps/core.xml': strToU8(dated) }, { mtime, level: 9 });
}
