import type { OwnPhoto } from '#domain/artwork/artwork.ts';
import { toPhotoBox } from '#domain/artwork/photo-place.ts';
import type { Box } from '#domain/identity/box.ts';

/** A photo and its pixels. */
export interface OpenedPhoto {
  photo: OwnPhoto;
  pixels: ImageBitmap;
}

export type PhotoType = 'png' | 'jpeg';

/** Of a JPEG, 0–1: platforms compress once more, so that they get nearly all of it. */
const quality = 0.92;

/** Paints the photo into its frames, as the lowest layer. @param frames in shares of the sheet's width, `scale` of them a px */
export function paintPhoto(
  brush: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { photo, pixels }: OpenedPhoto,
  frames: readonly Box[],
  scale: number,
): void {
  brush.imageSmoothingQuality = 'high';
  for (const frame of frames) {
    brush.save();
    brush.scale(scale, scale);
    brush.beginPath();
    brush.rect(frame.x, frame.y, frame.width, frame.height);
    brush.clip();
    const whole = toPhotoBox(photo, frame, photo.place);
    brush.drawImage(pixels, whole.x, whole.y, whole.width, whole.height);
    brush.restore();
  }
}

/** A picture with the photo below it. @throws Error when the browser gives no surface. */
export async function layFrame(
  picture: Blob,
  type: PhotoType,
  below?: { opened: OpenedPhoto; frames: readonly Box[] },
): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const surface = new OffscreenCanvas(bitmap.width, bitmap.height);
  const brush = surface.getContext('2d');
  if (!brush) throw new Error(`The browser gave no surface of ${bitmap.width} × ${bitmap.height} px`);
  // What is transparent in a picture would be black in a JPEG.
  brush.fillStyle = '#FFFFFF';
  brush.fillRect(0, 0, bitmap.width, bitmap.height);
  if (below) paintPhoto(brush, below.opened, below.frames, bitmap.width);
  brush.drawImage(bitmap, 0, 0);
  bitmap.close();
  return surface.convertToBlob({ type: `image/${type}`, quality });
}
