import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import type { PrintRasterType } from '#domain/artwork/file-type.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import { toArtwork } from '#domain/artwork/plan-artworks.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../../support/artwork-job.ts';

async function encode(type: PrintRasterType, dpi: number | undefined, wish: JobWish) {
  const job = toTestJob(wish);
  const drawn = await drawArtwork(job, await readTestAssets());
  const bytes = await encoders[type].encode(drawn, job, { path: `a.${type}`, type, ...(dpi && { dpi }) });
  return Buffer.from(bytes);
}

/** The inks of each pixel as they stand in the file, through no profile. */
const readInks = (bytes: Buffer) =>
  sharp(bytes).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer({ resolveWithObject: true });

async function countInks(bytes: Buffer): Promise<Map<string, number>> {
  const { data } = await readInks(bytes);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const ink = data.subarray(at, at + 4).join(' ');
    counts.set(ink, (counts.get(ink) ?? 0) + 1);
  }
  return counts;
}

const toBytes = (ink: readonly number[]) => ink.map((percent) => Math.round((percent * 255) / 100)).join(' ');

describe.each<PrintRasterType>(['tiff', 'jpeg'])('a CMYK %s', (type) => {
  it('has the true size with its bleed at the dpi that was asked for', async () => {
    const bytes = await encode(type, 40, { format: 'bang-ron-3x1m' });
    const facts = await sharp(bytes).metadata();
    expect(facts).toMatchObject({
      format: type,
      space: 'cmyk',
      channels: 4,
      density: 40,
      width: Math.round((3060 / 25.4) * 40),
      height: Math.round((1060 / 25.4) * 40),
      hasProfile: false,
    });
  });

  it.each(['nen-cam', 'nen-trang', 'dai-lua'] as const)(
    'holds the declared inks of the look %s',
    async (look) => {
      const { inks } = toTestJob();
      const counts = await countInks(await encode(type, 60, { format: 'a4', look }));
      const common = [...counts].sort((a, b) => b[1] - a[1]).map(([ink]) => ink);
      const field = { 'nen-cam': inks.orange, 'nen-trang': inks.paper, 'dai-lua': inks.orangeDeep }[look];
      expect(common[0]).toBe(toBytes(field));
      expect(counts.get(toBytes(inks.white))).toBeGreaterThan(50);
    },
  );

  it('prints the thrifty look in black alone', async () => {
    const { data } = await readInks(await encode(type, 60, { format: 'a4', look: 'mot-mau' }));
    const most = [0, 0, 0, 0];
    for (let at = 0; at < data.length; at += 1) most[at % 4] = Math.max(most[at % 4] ?? 0, data[at] ?? 0);
    expect(most).toEqual([0, 0, 0, 255]);
  });

  it('says its words, its terms and its size', async () => {
    const { xmp } = await sharp(await encode(type, 60, { format: 'a4' })).metadata();
    const facts = new XMLParser({ ignoreAttributes: true }).parse(xmp?.toString() ?? '');
    const { 'rdf:Description': found } = facts['x:xmpmeta']['rdf:RDF'];
    expect(found).toMatchObject({
      'dc:format': `image/${type}`,
      'dc:title': { 'rdf:Alt': { 'rdf:li': ['Chấm dứt bạo lực, vun đắp yêu thương.', expect.anything()] } },
      'dc:rights': { 'rdf:Alt': { 'rdf:li': ['CC BY 4.0', 'CC BY 4.0'] } },
      'dc:source': 'Kế hoạch 123/KH-UBND',
      'photoshop:Instructions': expect.stringContaining('Đúng cỡ thật ở 60 dpi'),
    });
    expect(found).not.toHaveProperty('pdf:Trapped');
  });

  it('has the same bytes every time', async () => {
    const wish = { format: 'a4' } as const;
    expect((await encode(type, 72, wish)).equals(await encode(type, 72, wish))).toBe(true);
  });

  it.each<[string, FormatId, number | undefined, string]>([
    ['a screen format', 'vuong', 100, 'The format "vuong" is not for print'],
    ['a file without a dpi', 'a4', undefined, `a.${type} has no dpi`],
    ['more pixels than memory holds', 'phong-6x3m', 300, 'take at most 74 dpi'],
  ])('refuses %s', async (_, format, dpi, message) => {
    await expect(encode(type, dpi, { format })).rejects.toThrow(message);
  });
});

it('is the PDF in pixels: strips of rows meet without a seam', async () => {
  const { data, info } = await readInks(await encode('tiff', 30, { format: 'bang-ron-6x1m' }));
  const ground = [...data.subarray(0, 4)];
  expect(ground.join(' ')).toBe(toBytes(toTestJob().inks.paper));
  const row = (y: number) => data.subarray(y * info.width * 4, (y * info.width + 40) * 4);
  for (let y = 1; y < info.height; y += 1) expect(row(y).equals(row(0)), `row ${y}`).toBe(true);
});

it('is one word in a row of the formats', () => {
  const a4 = toFormat('a4');
  const job = toTestJob({ format: 'a4' });
  const { files } = toArtwork(job, { ...a4, files: ['pdf', 'tiff'] } as typeof a4);
  expect(files.slice(0, 2)).toEqual([
    { path: `tai-ve/2025/${job.name}.pdf`, type: 'pdf' },
    { path: `tai-ve/2025/${job.name}.tiff`, type: 'tiff', dpi: 300 },
  ]);
});
