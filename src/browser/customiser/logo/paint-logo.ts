import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { findTones } from './find-tones.ts';
import { LogoError } from './logo-error.ts';
import { longestSidePx } from './svg-size.ts';

/**
 * Paints a picture anew, so that nothing of the file itself comes into the artwork. What was transparent stays so.
 * @throws LogoError for a picture in which nothing is to be seen.
 */
export async function paintLogo(picture: ImageBitmap): Promise<AgencyLogo> {
  const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
  const widthPx = Math.max(1, Math.round(picture.width * scale));
  const heightPx = Math.max(1, Math.round(picture.height * scale));
  const surface = new OffscreenCanvas(widthPx, heightPx);
  const brush = surface.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new LogoError(logoWords.unpainted);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(picture, 0, 0, widthPx, heightPx);
  picture.close();
  const tones = findTones(brush.getImageData(0, 0, widthPx, heightPx).data);
  if (tones?.length === 0) throw new LogoError(logoWords.transparent);
  const href = await toDataUrl(await surface.convertToBlob({ type: 'image/png' }));
  return { href, widthPx, heightPx, ...(tones && { tones }) };
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
