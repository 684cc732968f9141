import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { encodeEmblem } from '#build/render/encode-emblem.ts';
import { encodePdf } from '#build/render/encoders/encode-pdf.ts';
import { encodePng } from '#build/render/encoders/encode-png.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { smallestEmblemPx } from '#content/checks/emblem-picture.ts';
import { planEmblems } from '#domain/artwork/emblem-files.ts';
import { formats } from '#domain/artwork/format.ts';
import { looks } from '#domain/artwork/looks.ts';
import { projectRoot, toTestJob } from '../../../support/artwork-job.ts';
import { toTestIdentity } from '../../../support/campaign.ts';
import { takePicture } from '../../../support/emblem-picture.ts';
import { readPdf } from '../../artwork/pdf-reader.ts';

let root: string;
let assets: ArtworkAssets;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'picture-'));
  await cp(join(projectRoot, 'content/identities'), join(root, 'content/identities'), { recursive: true });
  await takePicture(root);
  assets = await readAssets(root);
});
afterAll(() => rm(root, { recursive: true }));

describe('the artwork of an identity whose emblem is a picture', () => {
  it.each(Object.keys(looks) as (keyof typeof looks)[])('carries it once in the look %s', async (look) => {
    const job = toTestJob({ look });
    const drawn = await drawArtwork(job, assets);
    expect(drawn.pages[0].items.filter(({ kind }) => kind === 'image')).toHaveLength(1);
    expect((await encodePng(drawn, job)).length).toBeGreaterThan(5000);
  });

  it('has one image in inks in its PDF, and no transparency', async () => {
    const job = toTestJob({ format: 'a4' });
    const { text, content } = readPdf(await encodePdf(await drawArtwork(job, assets), job));
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(text).toContain('/ColorSpace /DeviceCMYK');
    expect(text).not.toMatch(/\/SMask|\/ca /);
    expect(content).toContain('/Im0 Do');
  });

  it('is printed at 25 dpi or more in every format, also from the smallest picture allowed', async () => {
    for (const format of formats) {
      if (format.medium !== 'print') continue;
      for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
        const {
          pages: [scene],
          canvas,
        } = await drawArtwork(toTestJob({ look, format: format.id, text: 'Ngắn' }), assets);
        const image = scene.items.find((item) => item.kind === 'image');
        const widthMm = ((image?.width ?? 0) / canvas.trim.width) * format.widthMm;
        expect((smallestEmblemPx / widthMm) * 25.4, `${format.id} ${look}`).toBeGreaterThan(25);
      }
    }
  });

  it('is downloaded as the picture itself, in two smaller sizes, and as a PDF', async () => {
    const maker = { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/' } };
    const [colour, reversed] = planEmblems([toTestIdentity()], maker, () => 'png');
    expect(colour?.files.map(({ path }) => path.split('_').slice(2).join('_'))).toEqual([
      'du-mau.png',
      'du-mau_512px.png',
      'du-mau_1024px.png',
      'du-mau.pdf',
    ]);
    for (const sheet of [colour, reversed]) {
      const { inks, colours } = toTestJob();
      for (const file of sheet?.files ?? []) {
        const bytes = sheet && (await encodeEmblem({ ...sheet, inks, colours }, file, assets));
        const begins = file.type === 'pdf' ? '%PDF' : '\x89PNG';
        expect(Buffer.from(bytes ?? []).toString('latin1', 0, 4)).toBe(begins);
      }
    }
  });
});
