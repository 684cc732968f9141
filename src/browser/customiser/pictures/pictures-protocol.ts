import type { PictureEntry, PictureZip, ZipFault } from './picture-zip.ts';

/** What the page asks of the worker that holds a ZIP: to open it, then one file after the other. */
export type PicturesRequest = { id: number } & (
  | { task: 'open'; file: Blob }
  | { task: 'read'; path: string }
);

export type PicturesAnswer = { id: number } & (
  | { outcome: 'opened'; entries: PictureEntry[]; refused: PictureZip['refused'] }
  | { outcome: 'read'; bytes: Uint8Array<ArrayBuffer> }
  | { outcome: 'refused'; fault: ZipFault }
);
