import type { Bitmap } from '#domain/artwork/artwork.ts';

/** Where a PNG says its width; its height follows. */
const sizeOffset = 16;
/** A function takes only so many arguments. */
const stepBytes = 0x8000;

/** A PNG's bytes as a bitmap. Node and the browser give the same text for the same bytes. */
export function toBitmap(png: Uint8Array): Bitmap {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let binary = '';
  for (let at = 0; at < png.length; at += stepBytes)
    binary += String.fromCharCode(...png.subarray(at, at + stepBytes));
  return {
    href: `data:image/png;base64,${btoa(binary)}`,
    widthPx: view.getUint32(sizeOffset),
    heightPx: view.getUint32(sizeOffset + 4),
  };
}
