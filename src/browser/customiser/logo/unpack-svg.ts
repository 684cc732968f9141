import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';

const largestBytes = 10_000_000;

/** An SVGZ unpacked, no further than a drawing goes; everything else as it is. @throws LogoError for a bomb or a broken one. */
export async function unpackSvg(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))) {
      size += part.length;
      if (size > largestBytes) throw new LogoError(logoWords.svg.heavy);
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof LogoError) throw cause;
    throw new LogoError(logoWords.svg.broken, { cause });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
