import { describe, expect, it, vi } from 'vitest';
import type { Artwork } from '#domain/artwork.ts';
import { type RenderParts, renderArtwork } from '#render/render-artwork.ts';
import { toTestArtwork } from '../../support/artwork-job.ts';

const name = 'thang-hanh-dong-2025_vuong_khau-hieu_nen-cam';

/** Parts that remember: a cache in memory, an encoder that says what it was given. */
function createParts() {
  const entries = new Map<string, Buffer>();
  const written = new Map<string, string>();
  const encode = vi.fn(async (svg: string) => Buffer.from(`png of ${svg}`));
  const encodeUncached = vi.fn(async (svg: string) => Buffer.from(svg));
  const made = { version: 1, cached: true, encode };
  const encoders = { png: made, pdf: made, svg: { version: 1, cached: false, encode: encodeUncached } };
  const parts = {
    draw: async ({ message }) => `<svg>${message.text}</svg>`,
    encoders,
    cache: {
      read: async (key: string) => entries.get(key),
      write: async (key: string, bytes: Buffer) => void entries.set(key, bytes),
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
    expect(await renderArtwork(toTestArtwork({ text: 'Yêu thương' }), parts)).toEqual([
      { path, bytes: Buffer.byteLength(bytes), fromCache: false },
    ]);
    expect([...written]).toEqual([[path, bytes]]);
    expect(encode).toHaveBeenCalledOnce();
    expect(entries.size).toBe(1);
  });

  it('does not encode again what the cache has', async () => {
    const { parts, written, encode } = createParts();
    await renderArtwork(toTestArtwork(), parts);
    const first = new Map(written);
    written.clear();
    const [file] = await renderArtwork(toTestArtwork(), parts);
    expect(file?.fromCache).toBe(true);
    expect(encode).toHaveBeenCalledOnce();
    expect(written).toEqual(first);
  });

  it('encodes anew when the drawing or the encoder’s version changes', async () => {
    const { parts, encode } = createParts();
    await renderArtwork(toTestArtwork({ text: 'Một' }), parts);
    await renderArtwork(toTestArtwork({ text: 'Hai' }), parts);
    const png = { ...parts.encoders.png, version: 2 };
    await renderArtwork(toTestArtwork({ text: 'Hai' }), { ...parts, encoders: { ...parts.encoders, png } });
    expect(encode).toHaveBeenCalledTimes(3);
  });

  it('neither looks for nor keeps what costs less to make than to read', async () => {
    const { parts, entries, encodeUncached } = createParts();
    const artwork: Artwork = { ...toTestArtwork(), files: [{ path: 'a.svg', type: 'svg' }] };
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
    await renderArtwork({ ...toTestArtwork(), files }, { ...parts, draw });
    expect(draw).toHaveBeenCalledOnce();
    expect([...written.keys()]).toEqual(['a.svg', 'a.png']);
  });

  it('names the artwork that failed and keeps the cause', async () => {
    const cause = new Error('The text is 9 characters too long');
    const draw = () => Promise.reject(cause);
    await expect(renderArtwork(toTestArtwork(), { ...createParts().parts, draw })).rejects.toThrow(
      expect.objectContaining({ message: `Cannot render ${name}: The text is 9 characters too long`, cause }),
    );
  });
});
