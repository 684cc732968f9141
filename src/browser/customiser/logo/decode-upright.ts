import { readWebpTurn, type Turn } from './webp-turn.ts';

/** A picture as its camera was held. @throws DOMException when it is broken. */
export async function decodeUpright(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ImageBitmap> {
  if (type !== 'image/webp')
    return createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' });
  const { turn, plain } = readWebpTurn(bytes);
  const picture = await createImageBitmap(new Blob([plain], { type }));
  return turn === 1 ? picture : turnPicture(picture, turn);
}

/** Where the axes of the picture lie once it is upright; the places behind them are in its width and height. */
const axes: Record<Turn, readonly [number, number, number, number]> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, 1, 1, 0],
  6: [0, 1, -1, 0],
  7: [0, -1, -1, 0],
  8: [0, -1, 1, 0],
};

function turnPicture(picture: ImageBitmap, turn: Turn): ImageBitmap {
  const { width, height } = picture;
  const [a, b, c, d] = axes[turn];
  const surface = new OffscreenCanvas(turn > 4 ? height : width, turn > 4 ? width : height);
  const brush = surface.getContext('2d');
  if (!brush) return picture;
  const [right, down] = [a + c < 0 ? surface.width : 0, b + d < 0 ? surface.height : 0];
  brush.setTransform(a, b, c, d, right, down);
  brush.drawImage(picture, 0, 0);
  picture.close();
  return surface.transferToImageBitmap();
}
