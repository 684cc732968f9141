import { type PhotoPlace, type PhotoRoom, toPhotoBox } from './photo-place.ts';

/** A photo where the visitor has put it. */
export interface PlacedPhoto {
  photo: ImageBitmap;
  room: PhotoRoom;
  place: PhotoPlace;
}

export type PhotoType = 'png' | 'jpeg';

/** Of a JPEG, 0–1: platforms compress once more, so that they get nearly all of it. */
const quality = 0.92;

/** Paints the photo into the square, as its lowest layer. */
export function paintPhoto(
  brush: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { photo, room, place }: PlacedPhoto,
  side: number,
): void {
  const { left, top, width, height } = toPhotoBox(room, place, side);
  // What is transparent in a picture would be black in a JPEG.
  brush.fillStyle = '#FFFFFF';
  brush.fillRect(0, 0, side, side);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(photo, left, top, width, height);
}

/** The frame's PNG with the photo below it. @throws Error when the browser gives no surface. */
export async function layFrame(frame: Blob, placed: PlacedPhoto, type: PhotoType): Promise<Blob> {
  const picture = await createImageBitmap(frame);
  const surface = new OffscreenCanvas(picture.width, picture.height);
  const brush = surface.getContext('2d');
  if (!brush) throw new Error(`The browser gave no surface of ${picture.width} × ${picture.height} px`);
  paintPhoto(brush, placed, picture.width);
  brush.drawImage(picture, 0, 0);
  picture.close();
  return surface.convertToBlob({ type: `image/${type}`, quality });
}
