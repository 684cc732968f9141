import { logoWords } from '#i18n/vi/logo.ts';
import { LogoError } from './logo-error.ts';
import { mostPixels, readPicture } from './read-picture.ts';

/** How many pixels a picture inside a drawing has; none where it is no picture of ours. @throws LogoError for too many. */
export function toEmbeddedPixels(href: string): number {
  const [head = '', encoded = ''] = href.split(',', 2);
  if (!/;base64$/i.test(head.trim())) return 0;
  const picture = readPicture(toBytes(encoded));
  if (!picture || !('width' in picture)) return 0;
  const pixels = picture.width * picture.height;
  if (pixels > mostPixels) throw new LogoError(logoWords.tooManyPixels(picture.width, picture.height));
  return pixels;
}

function toBytes(encoded: string): Uint8Array {
  try {
    return Uint8Array.from(atob(encoded.replaceAll(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new LogoError(logoWords.broken, { cause });
  }
}
