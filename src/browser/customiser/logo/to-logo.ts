import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { checkSvg } from './check-svg.ts';
import { findTones } from './find-tones.ts';
import { LogoError } from './logo-error.ts';
import { readPictureSize } from './read-picture-size.ts';

const largestBytes = 10_000_000;
/** Twice what a telephone's camera takes; the decoded picture needs four bytes for each. */
const mostPixels = 25_000_000;
/** Sharp at 300 dpi up to 8 cm, and small enough to travel with every preview. */
const longestSidePx = 960;

const unknown = 'Tệp này không phải là ảnh PNG, JPEG, WebP hoặc SVG.';

/**
 * Makes a logo of a file: looks at what it really is, then paints it anew, so that nothing of the file itself
 * comes into the picture. What was transparent stays so.
 * @throws LogoError in words for the visitor.
 */
export async function toLogo(file: Blob): Promise<AgencyLogo> {
  if (file.size === 0) throw new LogoError('Tệp này rỗng.');
  if (file.size > largestBytes) throw new LogoError('Tệp lô-gô lớn quá 10 MB.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = readPictureSize(bytes);
  if (!size) return paint(await loadSvg(bytes));
  if (size.width * size.height > mostPixels)
    throw new LogoError(
      `Ảnh ${size.width} × ${size.height} điểm lớn quá, hãy thu nhỏ còn khoảng 1000 điểm mỗi cạnh.`,
    );
  const picture = new Blob([bytes], { type: `image/${size.type}` });
  return paint(
    await createImageBitmap(picture).catch((cause) => {
      throw new LogoError('Tệp ảnh này bị hỏng, hãy lấy lại tệp gốc.', { cause });
    }),
  );
}

async function loadSvg(bytes: Uint8Array<ArrayBuffer>): Promise<HTMLImageElement> {
  const text = new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*<(\?xml|!--|!DOCTYPE|svg)/i.test(text)) throw new LogoError(unknown);
  checkSvg(text);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    await image.decode();
  } catch (cause) {
    throw new LogoError('Không vẽ được tệp SVG này.', { cause });
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
  if (!brush) throw new LogoError('Trình duyệt không vẽ được lô-gô này.');
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const tones = findTones(brush.getImageData(0, 0, canvas.width, canvas.height).data);
  if (tones?.length === 0) throw new LogoError('Ảnh này trong suốt hết, không có gì để thấy.');
  const logo = { href: canvas.toDataURL('image/png'), widthPx: canvas.width, heightPx: canvas.height };
  return tones ? { ...logo, tones } : logo;
}
