import { describe, expect, it } from 'vitest';
import { type ArtworkOrder, planOrder } from '#domain/artwork/order-artwork.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

const order = (wish: Partial<ArtworkOrder>, newest = toTestCampaign(2024)) =>
  planOrder(
    {
      campaigns: [newest, toTestCampaign(2023)],
      sloganLists: [toTestList(2023, 'a')],
      identities: [toTestIdentity()],
      maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
      citeDocument: (id) => `Văn bản ${id}`,
    },
    { format: 'a3', look: 'nen-cam', type: 'pdf', agency: [], ...wish },
    toSlug,
  );

describe('planOrder', () => {
  it('takes the newest campaign where none is said', () => {
    const { job, files } = order({ agency: ['Ủy ban nhân dân xã'] });
    expect(job).toMatchObject({ year: 2024, format: 'a3', agency: ['Ủy ban nhân dân xã'] });
    expect(files).toEqual([
      { path: 'thang-hanh-dong-2024_a3_chu-de_nen-cam_uy-ban-nhan-dan-xa.pdf', type: 'pdf' },
    ]);
  });

  it('takes the theme where no message is said, or the month’s name while the theme is not known', () => {
    expect(order({}).job.message.slug).toBe('chu-de');
    const early = toTestCampaign(2024, {
      theme: { status: 'not-found', source: '2024-ke-hoach', note: 'Chưa công bố', searched: '2024-09-01' },
    });
    expect(order({}, early).job.message.slug).toBe('ten-thang');
  });

  it('gives a print raster the dpi that is asked for, or its format’s own', () => {
    expect(order({ type: 'tiff', dpi: 150 }).files[0]?.dpi).toBe(150);
    expect(order({ type: 'tiff' }).files[0]?.dpi).toBe(300);
    expect(order({ type: 'jpeg', format: 'bang-ron-3x1m' }).files[0]?.dpi).toBe(72);
  });

  it('cuts a poster into sheets of an office printer, and says so in the name', () => {
    expect(order({ tiles: 'a4' }).files).toEqual([
      { path: 'thang-hanh-dong-2024_a3_chu-de_nen-cam_ghep-a4.pdf', type: 'pdf', tiles: 'a4' },
    ]);
  });

  it('makes what is not published: a slogan of an older year in another look', () => {
    const { job } = order({ year: 2023, message: 'a', look: 'mot-mau', format: 'a1' });
    expect(job.name).toBe('thang-hanh-dong-2023_a1_a_mot-mau');
  });

  it.each<[Partial<ArtworkOrder>, string]>([
    [{ year: 1999 }, 'Unknown year "1999"; there are 2024, 2023'],
    [{ message: 'b' }, 'Unknown message "b"; there are chu-de, ten-thang'],
    [{ format: 'a7' }, 'Unknown format "a7"; there are vuong,'],
    [{ look: 'xanh' }, 'Unknown look "xanh"; there are minh-hoa,'],
    [{ type: 'webp' }, 'Unknown type "webp"; there are png,'],
    [{ type: 'png' }, '"a3" is for print; it has no png'],
    [{ dpi: 300 }, 'A pdf has no dpi'],
    [{ tiles: 'a5' }, 'Unknown paper "a5"; there are a4, a3'],
    [{ tiles: 'a4', type: 'svg' }, 'Only a pdf for print comes on sheets'],
    [{ tiles: 'a3' }, '"a3" fits on one sheet of a3'],
    [{ tiles: 'a4', format: 'phong-6x3m' }, 'sheets of a4, more than anybody glues'],
    [{ format: 'vuong', type: 'tiff' }, '"vuong" is for screen; it has no tiff'],
  ])('refuses %o and says what there is', (wish, message) => {
    expect(() => order(wish)).toThrow(message);
  });
});
