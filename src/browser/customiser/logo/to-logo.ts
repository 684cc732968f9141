import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { checkSvg } from './check-svg.ts';
import { findTones } from './find-tones.ts';
import { LogoError } from './logo-error.ts';
import { readPictureSize } from './read-picture-size.ts';

const largestBytes = 10_000_000;
/** Twice what a telephone's camera takes; the decoded picture needs four bytes for each. */
const mostPixels = 25_000_000;
/** Sharp at 300 dpi up to 8 cm, and small enough to travel with every preview. */
const longestSidePx = 960;

/**
 * Makes a logo of a file: looks at what it really is, then paints it anew, so that nothing of the file itself
 * comes into the picture. What was transparent stays so.
 * @throws LogoError in words for the visitor.
 */
export async function toLogo(file: Blob): Promise<AgencyLogo> {
  if (file.size === 0) throw new LogoError(logoWords.empty);
  if (file.size > largestBytes) throw new LogoError(logoWords.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = readPictureSize(bytes);
  if (!size) return paint(await loadSvg(bytes));
  if (size.width * size.height > mostPixels)
    throw new LogoError(logoWords.tooManyPixels(size.width, size.height));
  const picture = new Blob([bytes], { type: `image/${size.type}` });
  return paint(
    await createImageBitmap(picture).catch((cause) => {
      throw new LogoError(logoWords.broken, { cause });
    }),
  );
}

async function loadSvg(bytes: Uint8Array<ArrayBuffer>): Promise<HTMLImageElement> {
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*<(\?xml|!--|!DOCTYPE|svg)/i.test(text)) throw new LogoError(logoWords.unknown);
  checkSvg(text);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    await image.decode();
  } catch (cause) {
    throw new LogoError(logoWords.undrawn, { cause });
  } finally {
    URL.revokeObjectURL(image.src);
  }
  return image;
}

function paint(picture: ImageBitmap | HTMLImageElement): AgencyLogo {
  // A drawing without a size of its own is taken as a square.
  const [width, height] = [picture.width || longestSidePx, picture.height || longestSidePx];
  const grows = picture instanceof HTMLImageElement;
  const share = longestSidePx / Math.max(width, height);
  const scale = grows ? share : Math.min(1, share);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) throw new LogoError(logoWords.unpainted);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const tones = findTones(brush.getImageData(0, 0, canvas.width, canvas.height).data);
  if (tones?.length === 0) throw new LogoError(logoWords.transparent);
  const logo = { href: canvas.toDataURL('image/png'), widthPx: canvas.width, heightPx: canvas.height };
  return tones ? { ...logo, tones } : logo;
}
