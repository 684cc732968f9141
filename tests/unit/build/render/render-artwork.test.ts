import { describe, expect, it, vi } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import type { DrawnArtwork } from '#artwork/to-svg.ts';
import { type PromptCache, type SummedFile, sumFile } from '#build/render/cache.ts';
import { recallArtwork } from '#build/render/recall-artwork.ts';
import { type RenderParts, renderArtwork } from '#build/render/render-artwork.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { type JobWish, toTestArtwork } from '../../../support/artwork-job.ts';

const name = 'thang-hanh-dong-2025_doc-4x5_khau-hieu_nen-cam';

/** An artwork of one file. */
const toOneFile = (wish: JobWish = {}): Artwork => toTestArtwork({ format: 'doc-4x5', ...wish });

/** Parts that remember: a cache in memory, an encoder that says what it was given. */
function createParts() {
  const entries = new Map<string, SummedFile>();
  const written = new Map<string, string>();
  const encode = vi.fn(async ({ svgs }: DrawnArtwork) => Buffer.from(`png of ${svgs[0]}`));
  const made = { version: 1, encode };
  const encoders = { png: made, pdf: made, webp: made, tiff: made, jpeg: made, svg: made };
  const parts = {
    draw: async ({ message, format }) => ({
      svgs: [`<svg>${message.text}</svg>`],
      pages: [{ width: 1, height: 1, items: [] }],
      canvas: toCanvas(toFormat(format)),
    }),
    encoders,
    drawing: 'as today',
    cache: {
      read: async (key: string) => entries.get(key),
      readNow: (key: string) => entries.get(key),
      write: async (key: string, file: SummedFile) => void entries.set(key, file),
    },
    write: async (path: string, bytes: Uint8Array) => void written.set(path, Buffer.from(bytes).toString()),
  } satisfies RenderParts & { cache: PromptCache };
  return { parts, entries, written, encode };
}

describe('renderArtwork', () => {
  it('encodes what the cache does not have, keeps it and writes it', async () => {
    const { parts, entries, written, encode } = createParts();
    const path = `tai-ve/2025/${name}.png`;
    const bytes = 'png of <svg>Yêu thương</svg>';
    expect(await renderArtwork(toOneFile({ text: 'Yêu thương' }), parts)).toEqual([
      { path, bytes: Buffer.byteLength(bytes), sha256: sumFile(Buffer.from(bytes)).sha256, fromCache: false },
    ]);
    expect([...written]).toEqual([[path, bytes]]);
    expect(encode).toHaveBeenCalledOnce();
    // The picture, and where it is found.
    expect(entries.size).toBe(2);
  });

  it('does not encode again what the cache has', async () => {
    const { parts, written, encode } = createParts();
    await renderArtwork(toOneFile(), parts);
    const first = new Map(written);
    written.clear();
    const [file] = await renderArtwork(toOneFile(), parts);
    expect(file).toMatchObject({
      fromCache: true,
      sha256: sumFile(Buffer.from([...first.values()].join(''))).sha256,
    });
    expect(encode).toHaveBeenCalledOnce();
    expect(written).toEqual(first);
  });

  it('encodes anew when the drawing or the encoder’s version changes', async () => {
    const { parts, encode } = createParts();
    await renderArtwork(toOneFile({ text: 'Một' }), parts);
    await renderArtwork(toOneFile({ text: 'Hai' }), parts);
    const png = { ...parts.encoders.png, version: 2 };
    await renderArtwork(toOneFile({ text: 'Hai' }), { ...parts, encoders: { ...parts.encoders, png } });
    expect(encode).toHaveBeenCalledTimes(3);
  });

  it('encodes anew when an ink changes, which the drawing does not show', async () => {
    const { parts, encode } = createParts();
    const artwork = toOneFile();
    await renderArtwork(artwork, parts);
    const inks = { ...artwork.job.inks, orange: [0, 70, 100, 0] as [number, number, number, number] };
    await renderArtwork({ ...artwork, job: { ...artwork.job, inks } }, parts);
    expect(encode).toHaveBeenCalledTimes(2);
  });

  it('encodes anew when a fold moves, which only a PDF shows', async () => {
    const { parts, encode } = createParts();
    const foldAt = (x: number) => async (job: Artwork['job']) => {
      const drawn = await parts.draw(job);
      return { ...drawn, pages: [{ ...drawn.pages[0], folds: [x] }] as const };
    };
    await renderArtwork(toOneFile(), { ...parts, draw: foldAt(10) });
    await renderArtwork(toOneFile(), { ...parts, draw: foldAt(20) });
    expect(encode).toHaveBeenCalledTimes(2);
  });

  it('draws once for all files of an artwork', async () => {
    const { parts, written } = createParts();
    const draw = vi.fn(parts.draw);
    const files: Artwork['files'] = [
      { path: 'a.svg', type: 'svg' },
      { path: 'a.png', type: 'png' },
    ];
    await renderArtwork({ ...toOneFile(), files }, { ...parts, draw });
    expect(draw).toHaveBeenCalledOnce();
    expect([...written.keys()]).toEqual(['a.svg', 'a.png']);
  });

  it('names the artwork that failed and keeps the cause', async () => {
    const cause = new Error('The text is 9 characters too long');
    const draw = () => Promise.reject(cause);
    await expect(renderArtwork(toOneFile(), { ...createParts().parts, draw })).rejects.toThrow(
      expect.objectContaining({ message: `Cannot render ${name}: The text is 9 characters too long`, cause }),
    );
  });
});

describe('recallArtwork', () => {
  const twoFiles = (): Artwork => ({
    ...toOneFile(),
    files: [
      { path: 'a.svg', type: 'svg' },
      { path: 'a.png', type: 'png' },
    ],
  });

  it('writes what was rendered before without drawing it', async () => {
    const { parts, written } = createParts();
    const made = await renderArtwork(twoFiles(), parts);
    const first = new Map(written);
    written.clear();
    const recalled = recallArtwork(twoFiles(), 'as today', parts);
    expect(recalled).toEqual(made.map((file) => ({ ...file, fromCache: true })));
    expect(written).toEqual(first);
  });

  it.each<[string, (artwork: Artwork) => Artwork]>([
    [
      'another text',
      ({ job, files }) => ({ job: { ...job, message: { ...job.message, text: 'Khác' } }, files }),
    ],
    ['other files', ({ job, files }) => ({ job, files: files.slice(1) })],
  ])('knows nothing of %s', async (_what, change) => {
    const { parts, written } = createParts();
    await renderArtwork(twoFiles(), parts);
    written.clear();
    expect(recallArtwork(change(twoFiles()), 'as today', parts)).toBeUndefined();
    expect(written.size).toBe(0);
  });

  it('knows nothing of what other drawing code has drawn', async () => {
    const { parts } = createParts();
    await renderArtwork(twoFiles(), parts);
    expect(recallArtwork(twoFiles(), 'as tomorrow', parts)).toBeUndefined();
  });

  it('writes nothing when one file of several is gone or damaged', async () => {
    const { parts, entries, written } = createParts();
    await renderArtwork(twoFiles(), parts);
    written.clear();
    const [lost] = [...entries].find(([, { bytes }]) => Buffer.from(bytes).includes('png of')) ?? [''];
    entries.delete(lost);
    expect(recallArtwork(twoFiles(), 'as today', parts)).toBeUndefined();
    expect(written.size).toBe(0);
  });
});
