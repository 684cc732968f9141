import type { Browser } from 'playwright-core';

/** A second of silence: frames of MPEG 1 layer III, 128 kbit/s at 44.1 kHz, of which each is a header and nothing. */
export function makeSilence(): Uint8Array<ArrayBuffer> {
  const [frames, bytesOfFrame] = [39, 417];
  const file = new Uint8Array(frames * bytesOfFrame);
  for (let frame = 0; frame < frames; frame += 1) file.set([0xff, 0xfb, 0x90, 0x64], frame * bytesOfFrame);
  return file;
}

/** A film of 64 × 48 px in WebM, which Chromium itself records from a canvas. */
export async function makeFilm(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    return Uint8Array.from(await page.evaluate(recordCanvas));
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function recordCanvas(): Promise<number[]> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
  const context = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm;codecs=vp8' });
  const recorded = new Promise<Blob>((resolve) => {
    recorder.ondataavailable = ({ data }) => resolve(data);
  });
  recorder.start();
  for (let frame = 0; frame < 8; frame += 1) {
    if (context) context.fillStyle = frame % 2 === 0 ? 'orange' : 'black';
    context?.fillRect(0, 0, 64, 48);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  recorder.stop();
  return [...new Uint8Array(await (await recorded).arrayBuffer())];
}
