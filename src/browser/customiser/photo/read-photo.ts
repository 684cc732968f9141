import { firstPlace, type PhotoSize } from '#domain/artwork/photo-place.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { photoWords } from '#i18n/vi/photo.ts';
import { decodeUpright } from '../logo/decode-upright.ts';
import { LogoError } from '../logo/logo-error.ts';
import { nameFile } from '../logo/name-file.ts';
import { readPicture } from '../logo/read-picture.ts';
import { toDataUrl } from '../to-data-url.ts';
import type { OpenedPhoto } from './lay-frame.ts';

/** What telephones save at most: 50 megapixels. Decoded, that is 200 MB for a moment. */
const mostPixels = 52_000_000;
const largestBytes = 40_000_000;
/** Shorter side of what is kept, in px: sharp at twice the size that just covers the frame. */
const keptSidePx = 2160;
/** More pixels no working file has room for: an A4 at 300 dpi has not many more. */
const keptPixels = 7_000_000;
/** Of the JPEG that is kept, 0–1. */
const quality = 0.9;
/** Below this side, in px, a photo is blurred even on a telephone. */
const sharpSidePx = 400;

/** Kinds that some browsers open, and kinds that are photos but open nowhere. */
const openedBySome: readonly string[] = [logoWords.other.heic, logoWords.other.avif];
const namedPhotos: readonly string[] = [...openedBySome, logoWords.other.tiff, logoWords.other.bmp];

/** A photo as it is kept in memory: a file, and not yet an address in a picture. */
export interface PhotoFile extends PhotoSize {
  file: Blob;
}

export interface ReadPhoto extends OpenedPhoto {
  /** What the visitor should know of it. */
  notes: string[];
}

/**
 * A photo upright, as its camera says, and no larger than a picture needs.
 * @throws LogoError in words for the visitor.
 */
export async function readPhoto(file: Blob): Promise<ReadPhoto> {
  const whole = await openWhole(file);
  const { width, height } = whole;
  const notes = Math.min(width, height) < sharpSidePx ? [photoWords.tooSmall(width, height)] : [];
  const { surface, kept } = await keep(whole);
  const { file: made, widthPx, heightPx } = kept;
  const photo = { href: await toDataUrl(made), widthPx, heightPx, place: firstPlace };
  return { photo, pixels: surface.transferToImageBitmap(), notes };
}

/** The same photo as a file, one of many, of which no pixels stay in memory. @throws LogoError as `readPhoto` does. */
export async function readPhotoFile(file: Blob): Promise<PhotoFile> {
  const { kept } = await keep(await openWhole(file));
  return kept;
}

/** @throws LogoError in words for the visitor. */
async function openWhole(file: Blob): Promise<ImageBitmap> {
  if (file.size === 0) throw new LogoError(logoWords.empty);
  if (file.size > largestBytes) throw new LogoError(photoWords.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = readPicture(bytes);
  if (picture && picture.width * picture.height > mostPixels)
    throw new LogoError(photoWords.tooManyPixels(picture.width, picture.height));
  return picture ? decode(bytes, `image/${picture.type}`, logoWords.broken) : decodeOther(bytes);
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

/** Upright and no larger than needed; as a JPEG it says nothing of its camera, its place or its day. */
async function keep(whole: ImageBitmap): Promise<{ surface: OffscreenCanvas; kept: PhotoFile }> {
  const scale = Math.min(
    1,
    keptSidePx / Math.min(whole.width, whole.height),
    Math.sqrt(keptPixels / (whole.width * whole.height)),
  );
  const surface = new OffscreenCanvas(Math.round(whole.width * scale), Math.round(whole.height * scale));
  const brush = surface.getContext('2d');
  if (!brush) throw new LogoError(photoWords.unpainted);
  const { width: widthPx, height: heightPx } = surface;
  // What is transparent in a picture would be black in a JPEG.
  brush.fillStyle = '#FFFFFF';
  brush.fillRect(0, 0, widthPx, heightPx);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(whole, 0, 0, widthPx, heightPx);
  whole.close();
  const file = await surface.convertToBlob({ type: 'image/jpeg', quality });
  return { surface, kept: { file, widthPx, heightPx } };
}
