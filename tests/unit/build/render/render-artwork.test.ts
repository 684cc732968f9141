import { describe, expect, it, vi } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import type { DrawnArtwork } from '#artwork/to-svg.ts';
import { type SummedFile, sumFile } from '#build/render/cache.ts';
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
  const encodeUncached = vi.fn(async ({ svgs }: DrawnArtwork) => Buffer.from(svgs[0]));
  const made = { version: 1, cached: true, encode };
  const uncached = { version: 1, cached: false, encode: encodeUncached };
  const encoders = { png: made, pdf: made, webp: made, tiff: made, jpeg: made, svg: uncached };
  const parts = {
    draw: async ({ message, format }) => ({
      svgs: [`<svg>${message.text}</svg>`],
      pages: [{ width: 1, height: 1, items: [] }],
      canvas: toCanvas(toFormat(format)),
    }),
    encoders,
    cache: {
      read: async (key: string) => entries.get(key),
      write: async (key: string, file: SummedFile) => void entries.set(key, file),
    },
    write: async (path: string, bytes: Uint8Array) => void written.set(path, Buffer.from(bytes).toString()),
  } satisfies RenderParts;
  return { parts, entries, written, encode, encodeUncached };
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
    expect(entries.size).toBe(1);
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

  it('neither looks for nor keeps what costs less to make than to read', async () => {
    const { parts, entries, encodeUncached } = createParts();
    const artwork: Artwork = { ...toOneFile(), files: [{ path: 'a.svg', type: 'svg' }] };
    await renderArtwork(artwork, parts);
    const [again] = await renderArtwork(artwork, parts);
    expect(again?.fromCache).toBe(false);
    expect(encodeUncached).toHaveBeenCalledTimes(2);
    expect(entries.size).toBe(0);
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
