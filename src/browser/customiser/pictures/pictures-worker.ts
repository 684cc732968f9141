import { openPictureZip, type PictureZip, PictureZipError, zipCaps } from './picture-zip.ts';
import type { PicturesAnswer, PicturesRequest } from './pictures-protocol.ts';

let zip: PictureZip | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<PicturesRequest>) => {
  self.postMessage(await answer(data));
});

async function answer(request: PicturesRequest): Promise<PicturesAnswer> {
  const { id } = request;
  try {
    if (request.task === 'open') {
      if (request.file.size > zipCaps.bytes) throw new PictureZipError('too-large');
      zip = openPictureZip(new Uint8Array(await request.file.arrayBuffer()));
      return { id, outcome: 'opened', entries: zip.entries, refused: zip.refused };
    }
    if (!zip) throw new PictureZipError('broken');
    return { id, outcome: 'read', bytes: new Uint8Array(zip.read(request.path)) };
  } catch (error) {
    if (!(error instanceof PictureZipError)) console.error(error);
    return { id, outcome: 'refused', fault: error instanceof PictureZipError ? error.fault : 'broken' };
  }
}
