import { describe, expect, it } from 'vitest';
import { findSeriesSlogans, planSeries, planWardKit } from '#browser/customiser/sets/plan-sets.ts';
import type { Design } from '#domain/artwork/design.ts';
import { toTestList } from '../../../../support/campaign.ts';
import { toTestContent } from '../../../../support/design-content.ts';

const content = toTestContent();
const design: Design = {
  year: 2025,
  words: { kind: 'slogan', slug: 'cham-dut' },
  format: 'a4',
  look: 'minh-hoa',
  agency: ['', 'Phường Kỳ Lừa'],
  picture: { motif: 'lotus', ground: 'paper' },
};
const input = { design, content, logos: [] };

describe('the set that a ward needs', () => {
  it('has ten files, pictures to post and PDFs to print, each in its folder', () => {
    const kit = planWardKit(input, []);
    expect(kit).toHaveLength(10);
    expect(new Set(kit.map(({ path }) => path)).size).toBe(10);
    expect(kit.filter(({ type }) => type === 'png').every(({ path }) => path.startsWith('dang-mang/'))).toBe(
      true,
    );
    expect(kit.filter(({ type }) => type === 'pdf').every(({ path }) => path.startsWith('in/'))).toBe(true);
  });

  it('says the visitor’s words, but announces the launch on the backdrop', () => {
    const kinds = planWardKit(input, []).map(({ job }) => [job.format, job.message.kind]);
    expect(kinds.filter(([, kind]) => kind === 'launch')).toEqual([['phong-6x3m', 'launch']]);
    expect(kinds.filter(([, kind]) => kind === 'slogan')).toHaveLength(9);
  });

  it('keeps to the formats of a pattern', () => {
    expect(planWardKit(input, ['a4', 'vuong']).map(({ job }) => job.format)).toEqual(['vuong', 'a4']);
  });
});

describe('a series', () => {
  it('is the year’s theme and slogans, numbered in their order', () => {
    expect(planSeries(input).map(({ path }) => path)).toEqual([
      '01_chu-de.png',
      '02_cham-dut.png',
      '03_vun-dap.png',
    ]);
  });

  it('has the chosen ground, and leaves motif and stress to each sentence', () => {
    const [, first] = planSeries(input);
    expect(first?.job).toMatchObject({ format: 'doc-4x5', picture: { ground: 'paper' } });
    expect(first?.job.picture).not.toHaveProperty('motif');
  });

  it('takes what other years say without a date, each once, where a year has no slogans of its own', () => {
    const lists = [toTestList(2024, 'vun-dap', 'cu', 'nam-2024'), toTestList(2023, 'vun-dap', 'cu-hon')];
    const sloganLists = lists.map(({ year, slogans }) => ({
      year,
      slogans: slogans.map((each) => (each.slug === 'nam-2024' ? { ...each, isDated: true as const } : each)),
    }));
    expect(findSeriesSlogans({ sloganLists }, 2025)).toEqual({
      slugs: ['vun-dap', 'cu', 'cu-hon'],
      isOwn: false,
    });
    expect(findSeriesSlogans(content, 2025)).toEqual({ slugs: ['cham-dut', 'vun-dap'], isOwn: true });
    const paths = planSeries({ ...input, content: { ...content, sloganLists } }).map(({ path }) => path);
    expect(paths).toEqual(['01_chu-de.png', '02_vun-dap.png', '03_cu.png', '04_cu-hon.png']);
  });

  it('is empty for a year that is not known', () => {
    expect(planSeries({ ...input, design: { ...design, year: 2020 } })).toEqual([]);
  });
});
