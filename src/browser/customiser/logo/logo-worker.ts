import { logoWords } from '#i18n/vi/logo.ts';
import { cleanSvg } from './clean-svg.ts';
import { decodeSvg } from './decode-svg.ts';
import { decodeUpright } from './decode-upright.ts';
import { LogoError } from './logo-error.ts';
import type { LogoAnswer, LogoRequest } from './logo-protocol.ts';
import { nameFile } from './name-file.ts';
import { paintLogo } from './paint-logo.ts';
import { mostPixels, type Picture, readPicture } from './read-picture.ts';
import { unpackSvg } from './unpack-svg.ts';

const largestBytes = 10_000_000;
/** What is smaller is a line, or shows its pixels on paper. */
const [thinnestPx, smallestPx] = [8, 100];

self.addEventListener('message', async ({ data }: MessageEvent<LogoRequest>) => {
  self.postMessage({ id: data.id, ...(await answer(data)) });
});

type Answer<Of = LogoAnswer> = Of extends LogoAnswer ? Omit<Of, 'id'> : never;

async function answer(request: LogoRequest): Promise<Answer> {
  try {
    if (request.task === 'take') return await take(request.picture, request.notes);
    if (request.task === 'trim') return await trim(request.file);
    return await open(request.file);
  } catch (error) {
    if (error instanceof LogoError) return { outcome: 'refused', words: error.message };
    console.error(error);
    return { outcome: 'refused', words: logoWords.unpainted };
  }
}

async function open(file: Blob): Promise<Answer> {
  if (file.size === 0) throw new LogoError(logoWords.empty);
  if (file.size > largestBytes) throw new LogoError(logoWords.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = readPicture(bytes);
  if (picture) return take(await decode(bytes, picture), toNotes(picture));
  const text = decodeSvg(await unpackSvg(bytes));
  if (text !== undefined) return { outcome: 'drawing', drawing: cleanSvg(text) };
  // A browser may know more kinds of pictures than we do, as Safari knows HEIC.
  return take(await decodeOther(bytes), []);
}

async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  { type, width, height }: Picture,
): Promise<ImageBitmap> {
  if (width * height > mostPixels) throw new LogoError(logoWords.tooManyPixels(width, height));
  try {
    return await decodeUpright(bytes, `image/${type}`);
  } catch (cause) {
    throw new LogoError(logoWords.broken, { cause });
  }
}

async function decodeOther(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const words = nameFile(bytes);
  if (words !== logoWords.other.heic && words !== logoWords.other.avif) throw new LogoError(words);
  try {
    return await createImageBitmap(
      new Blob([bytes], { type: words === logoWords.other.heic ? 'image/heic' : 'image/avif' }),
    );
  } catch (cause) {
    throw new LogoError(words, { cause });
  }
}

const trim = async (file: Blob): Promise<Answer> => ({
  outcome: 'logo',
  logo: await paintLogo(await createImageBitmap(file), { trims: true }),
  notes: [],
});

const toNotes = ({ width, height, moves }: Picture): string[] => [
  ...(moves ? [logoWords.moves] : []),
  ...(Math.min(width, height) < thinnestPx || Math.max(width, height) < smallestPx
    ? [logoWords.tooSmall(width, height)]
    : []),
];

const take = async (picture: ImageBitmap, notes: string[]): Promise<Answer> => ({
  outcome: 'logo',
  logo: await paintLogo(picture),
  notes,
});
