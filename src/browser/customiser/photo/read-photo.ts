import { logoWords } from '#i18n/vi/logo.ts';
import { photoWords } from '#i18n/vi/photo.ts';
import { decodeUpright } from '../logo/decode-upright.ts';
import { LogoError } from '../logo/logo-error.ts';
import { nameFile } from '../logo/name-file.ts';
import { readPicture } from '../logo/read-picture.ts';

/** What telephones save at most: 50 megapixels. Decoded, that is 200 MB for a moment. */
const mostPixels = 52_000_000;
const largestBytes = 40_000_000;
/** Shorter side of what is kept, in px: sharp at twice the size that just covers the frame. */
const keptSidePx = 2160;
/** Below this side, in px, a photo is blurred even on a telephone. */
const sharpSidePx = 400;

/** Kinds that some browsers open, and kinds that are photos but open nowhere. */
const openedBySome: readonly string[] = [logoWords.other.heic, logoWords.other.avif];
const namedPhotos: readonly string[] = [...openedBySome, logoWords.other.tiff, logoWords.other.bmp];

export interface ReadPhoto {
  photo: ImageBitmap;
  /** What the visitor should know of it. */
  notes: string[];
}

/**
 * A photo upright, as its camera says, and no larger than a frame needs.
 * @throws LogoError in words for the visitor.
 */
export async function readPhoto(file: Blob): Promise<ReadPhoto> {
  if (file.size === 0) throw new LogoError(logoWords.empty);
  if (file.size > largestBytes) throw new LogoError(photoWords.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = readPicture(bytes);
  if (picture && picture.width * picture.height > mostPixels)
    throw new LogoError(photoWords.tooManyPixels(picture.width, picture.height));
  const whole = picture
    ? await decode(bytes, `image/${picture.type}`, logoWords.broken)
    : await decodeOther(bytes);
  const { width, height } = whole;
  const notes = Math.min(width, height) < sharpSidePx ? [photoWords.tooSmall(width, height)] : [];
  return { photo: shrink(whole), notes };
}

/** @throws LogoError with those words when it is broken. */
async function decode(bytes: Uint8Array<ArrayBuffer>, type: string, words: string): Promise<ImageBitmap> {
  try {
    return await decodeUpright(bytes, type);
  } catch (cause) {
    throw new LogoError(words, { cause });
  }
}

function decodeOther(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const words = nameFile(bytes);
  if (!openedBySome.includes(words))
    throw new LogoError(namedPhotos.includes(words) ? words : photoWords.unknown);
  return decode(bytes, words === logoWords.other.heic ? 'image/heic' : 'image/avif', words);
}

function shrink(whole: ImageBitmap): ImageBitmap {
  const scale = keptSidePx / Math.min(whole.width, whole.height);
  if (scale >= 1) return whole;
  const surface = new OffscreenCanvas(Math.round(whole.width * scale), Math.round(whole.height * scale));
  const brush = surface.getContext('2d');
  if (!brush) throw new LogoError(photoWords.unpainted);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(whole, 0, 0, surface.width, surface.height);
  whole.close();
  return surface.transferToImageBitmap();
}
