import type { Box } from '../identity/box.ts';

/** Which part of a photo its frame shows. It is the same for frames of every shape. */
export interface PhotoPlace {
  /** The point of the photo that stands in the frame's middle, as shares of its width and height. */
  x: number;
  y: number;
  /** 1 just covers the frame. */
  zoom: number;
}

/** A photo's own size, of which only the proportion counts. */
export interface PhotoSize {
  widthPx: number;
  heightPx: number;
}

/** Farther in, the photo that is kept would show its pixels. */
export const mostZoom = 4;

export const firstPlace: PhotoPlace = { x: 0.5, y: 0.5, zoom: 1 };

/** Where the whole photo lies, so that its frame is covered. */
export function toPhotoBox(photo: PhotoSize, frame: Box, place: PhotoPlace): Box {
  const { x, y } = clampPlace(photo, frame, place);
  const { width, height } = toSize(photo, frame, place.zoom);
  return {
    x: frame.x + frame.width / 2 - x * width,
    y: frame.y + frame.height / 2 - y * height,
    width,
    height,
  };
}

/** The nearest place at which nothing empty shows in the frame. */
export function clampPlace(photo: PhotoSize, frame: Box, { x, y, zoom }: PhotoPlace): PhotoPlace {
  const kept = clamp(zoom, 1, mostZoom);
  const leeway = toLeeway(photo, frame, kept);
  return {
    x: clamp(x, 0.5 - leeway.x, 0.5 + leeway.x),
    y: clamp(y, 0.5 - leeway.y, 0.5 + leeway.y),
    zoom: kept,
  };
}

/** How far the middle may go to either side before the frame shows something empty, as shares of the photo. */
export function toLeeway(photo: PhotoSize, frame: Box, zoom: number): { x: number; y: number } {
  const { width, height } = toSize(photo, frame, zoom);
  return { x: (1 - frame.width / width) / 2, y: (1 - frame.height / height) / 2 };
}

/** @param right, down in the frame's own units */
export function movePlace(
  photo: PhotoSize,
  frame: Box,
  place: PhotoPlace,
  right: number,
  down: number,
): PhotoPlace {
  const { width, height } = toSize(photo, frame, place.zoom);
  // From where it lies: what was put for another frame may be out of this one's reach.
  const { x, y, zoom } = clampPlace(photo, frame, place);
  return clampPlace(photo, frame, { x: x - right / width, y: y - down / height, zoom });
}

/** Zooms so that what lies at the point, in the frame's units, stays there as far as the frame allows. */
export function zoomPlace(
  photo: PhotoSize,
  frame: Box,
  place: PhotoPlace,
  zoom: number,
  at?: { x: number; y: number },
): PhotoPlace {
  const wished = clamp(zoom, 1, mostZoom);
  const now = clampPlace(photo, frame, place);
  if (!at) return clampPlace(photo, frame, { ...now, zoom: wished });
  const [before, after] = [toSize(photo, frame, now.zoom), toSize(photo, frame, wished)];
  const right = at.x - frame.x - frame.width / 2;
  const down = at.y - frame.y - frame.height / 2;
  return clampPlace(photo, frame, {
    x: now.x + right / before.width - right / after.width,
    y: now.y + down / before.height - down / after.height,
    zoom: wished,
  });
}

function toSize(
  { widthPx, heightPx }: PhotoSize,
  frame: Box,
  zoom: number,
): { width: number; height: number } {
  const scale = Math.max(frame.width / widthPx, frame.height / heightPx) * clamp(zoom, 1, mostZoom);
  return { width: widthPx * scale, height: heightPx * scale };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
