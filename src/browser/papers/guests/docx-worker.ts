import type { Paper } from '#papers/paper.ts';
import { type PaperFileFacts, toDocx } from '#papers/writers/to-docx.ts';

/** Papers that become one Word file. */
export interface DocxRequest {
  papers: Paper[];
  file: PaperFileFacts;
}

export type DocxAnswer = { bytes: Uint8Array<ArrayBuffer> } | { reason: string };

self.addEventListener('message', async ({ data }: MessageEvent<DocxRequest>) => {
  const post = (answer: DocxAnswer): void => self.postMessage(answer);
  try {
    post({ bytes: new Uint8Array(await toDocx(data.papers, data.file)) });
  } catch (error) {
    post({ reason: String(error) });
  }
});
