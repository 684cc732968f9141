/** Where a photo lies in the square: its centre from the square's, as shares of the side, to the right and down. */
export interface PhotoPlace {
  x: number;
  y: number;
  /** 1 just covers the opening. */
  zoom: number;
}

/** What is to be covered, and with what. */
export interface PhotoRoom {
  /** Width of the photo over its height. */
  ratio: number;
  /** Side of what the photo has to cover in the middle of the square, as a share of the square's. */
  opening: number;
}

/** Farther in, the photo that is kept would show its pixels. */
export const mostZoom = 4;

export const firstPlace: PhotoPlace = { x: 0, y: 0, zoom: 1 };

/** As shares of the square's side. */
export const toPhotoSize = ({ ratio, opening }: PhotoRoom, zoom: number) => ({
  width: opening * zoom * Math.max(1, ratio),
  height: opening * zoom * Math.max(1, 1 / ratio),
});

/** How far the centre may go to either side before the opening shows something empty. */
export function toLeeway(room: PhotoRoom, zoom: number): { x: number; y: number } {
  const { width, height } = toPhotoSize(room, zoom);
  return { x: (width - room.opening) / 2, y: (height - room.opening) / 2 };
}

/** The nearest place at which the opening is covered. */
export function clampPlace(room: PhotoRoom, { x, y, zoom }: PhotoPlace): PhotoPlace {
  const kept = clamp(zoom, 1, mostZoom);
  const leeway = toLeeway(room, kept);
  return { x: clamp(x, -leeway.x, leeway.x), y: clamp(y, -leeway.y, leeway.y), zoom: kept };
}

export const movePlace = (room: PhotoRoom, { x, y, zoom }: PhotoPlace, right: number, down: number) =>
  clampPlace(room, { x: x + right, y: y + down, zoom });

/** Zooms so that what lies at the point, measured like a centre, stays there as far as the opening allows. */
export function zoomPlace(
  room: PhotoRoom,
  place: PhotoPlace,
  zoom: number,
  at: { x: number; y: number } = { x: 0, y: 0 },
): PhotoPlace {
  const wished = clamp(zoom, 1, mostZoom);
  const grown = wished / place.zoom;
  return clampPlace(room, {
    x: at.x + (place.x - at.x) * grown,
    y: at.y + (place.y - at.y) * grown,
    zoom: wished,
  });
}

/** Where the photo is painted in a square of that side. */
export function toPhotoBox(room: PhotoRoom, { x, y, zoom }: PhotoPlace, side: number) {
  const size = toPhotoSize(room, zoom);
  return {
    left: (0.5 + x - size.width / 2) * side,
    top: (0.5 + y - size.height / 2) * side,
    width: size.width * side,
    height: size.height * side,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
