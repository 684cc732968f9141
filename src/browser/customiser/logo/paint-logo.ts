import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { findRim, isRound } from './find-rim.ts';
import { findTones } from './find-tones.ts';
import { LogoError } from './logo-error.ts';
import { longestSidePx } from './svg-size.ts';
import { trimWhiteRim } from './trim-white-rim.ts';

/**
 * Paints a picture anew, so that nothing of the file itself comes into the artwork. What was transparent stays so.
 * @param trims whether the white that reaches its border is cut away
 * @throws LogoError for a picture in which nothing is to be seen, or that has no white rim to be cut.
 */
export async function paintLogo(picture: ImageBitmap, { trims = false } = {}): Promise<AgencyLogo> {
  const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { surface, brush } = createSurface(width, height);
  brush.drawImage(picture, 0, 0, width, height);
  picture.close();
  if (!trims) return toLogo(surface, brush);
  const data = brush.getImageData(0, 0, width, height);
  const kept = trimWhiteRim({ rgba: data.data, width, height });
  if (!kept) throw new LogoError(logoWords.notTrimmed);
  const cut = createSurface(kept.width, kept.height);
  cut.brush.putImageData(data, -kept.left, -kept.top);
  return toLogo(cut.surface, cut.brush);
}

function createSurface(width: number, height: number) {
  const surface = new OffscreenCanvas(width, height);
  const brush = surface.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new LogoError(logoWords.unpainted);
  brush.imageSmoothingQuality = 'high';
  return { surface, brush };
}

async function toLogo(
  surface: OffscreenCanvas,
  brush: OffscreenCanvasRenderingContext2D,
): Promise<AgencyLogo> {
  const { width, height } = surface;
  const { data: rgba } = brush.getImageData(0, 0, width, height);
  const pixels = { rgba, width, height };
  const tones = findTones(rgba);
  if (tones?.length === 0) throw new LogoError(logoWords.transparent);
  return {
    href: await toDataUrl(await surface.convertToBlob({ type: 'image/png' })),
    widthPx: width,
    heightPx: height,
    ...(tones && { tones }),
    rim: findRim(pixels),
    ...(tones && isRound(pixels) && { isRound: true }),
  };
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
