import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** An official-looking emblem as a PNG: an orange heart with a white disc in it, nothing around it. */
export const toEmblemPicture = (sizePx = 2000): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" viewBox="0 0 100 100"><path fill="#E8500E" d="M50 96L8 48A24 24 0 0 1 50 22A24 24 0 0 1 92 48Z"/><circle cx="50" cy="50" r="12" fill="#FFFFFF"/></svg>`,
    ),
  )
    .png()
    .toBuffer();

/** Puts a picture in the place of an identity's three drawings. @param root of a copy of the project's content. */
export async function takePicture(root: string, png?: Buffer): Promise<void> {
  const folder = join(root, 'content/identities/trai-tim-cam');
  for (const name of ['emblem.svg', 'emblem-reversed.svg', 'emblem-one-colour.svg'])
    await rm(join(folder, name));
  await writeFile(join(folder, 'emblem.png'), png ?? (await toEmblemPicture()));
}
