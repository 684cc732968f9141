import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { toDescription, toSvg } from '#artwork/to-svg.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const ids = formats.map(({ id }) => id);
const draw = async (format: FormatId) =>
  toSvg(toTestJob({ format, agency: ['Ủy ban nhân dân phường Kỳ Lừa'] }), await readTestAssets());

describe('toSvg', () => {
  it.each(formats)('has the size of $id', async (format) => {
    const { width, height, physical } = toCanvas(format);
    const size = physical ?? { width, height };
    const svg = await draw(format.id);
    expect(svg).toMatch(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img" lang="vi">`,
    );
  });

  it.each(ids)('draws %s with paths alone, which any print program opens', async (format) => {
    const svg = (await draw(format)).replace(/<metadata>.*<\/metadata>/, '');
    const names = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(
      ['defs', 'desc', 'g', 'path', 'rect', 'svg', 'title', 'use'].filter((name) => names.has(name)),
    );
    for (const lost of ['text', 'image', 'mask', 'style', 'script', 'clipPath', 'filter']) {
      expect(names).not.toContain(lost);
    }
    expect(svg).not.toMatch(/\son\w+=|javascript:|data:|url\(/);
  });

  it.each(ids)('refers in %s only to glyphs that it defines, each once', async (format) => {
    const svg = await draw(format);
    const defined = [...svg.matchAll(/<path id="([^"]*)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/href="([^"]*)"/g)].map(([, target]) => target?.replace(/^#/, ''));
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined.filter((id) => !/^[bkr][0-9A-F]{4,6}$/.test(id ?? ''))).toEqual([]);
  });

  it.each(ids)('gives the same bytes of %s twice', async (format) => {
    expect(await draw(format)).toBe(await draw(format));
  });

  it('draws no hole and no line for an agency of blanks', async () => {
    const assets = await readTestAssets();
    expect(await toSvg(toTestJob({ agency: ['', '  '] }), assets)).toBe(await toSvg(toTestJob(), assets));
  });

  it('escapes what a visitor may type', async () => {
    const svg = await toSvg(
      toTestJob({ text: 'Nam & nữ <b>bình đẳng</b> "hôm nay"' }),
      await readTestAssets(),
    );
    expect(svg).toContain('<title>Nam &amp; nữ &lt;b&gt;bình đẳng&lt;/b&gt; "hôm nay"</title>');
    expect(svg).not.toContain('<b>');
  });

  it('says so when the words do not fit', async () => {
    const text = 'Bình đẳng giới là thước đo của sự văn minh, tiến bộ và công bằng xã hội. '.repeat(6).trim();
    await expect(toSvg(toTestJob({ text, format: 'khung-avatar' }), await readTestAssets())).rejects.toThrow(
      TextTooLongError,
    );
  });

  it('names the identity whose emblem it was not given', async () => {
    await expect(toSvg(toTestJob(), { emblems: {} })).rejects.toThrow(
      'No emblem was read for the identity "trai-tim-cam"',
    );
  });
});

it.each([
  ['a4', 'Áp phích A4 (210 × 297 mm)'],
  ['bang-ron-5x1.5m', 'Băng rôn 5 × 1,5 m'],
] as const)('describes %s beside its words, its size once', (format, name) => {
  expect(toDescription(toTestJob({ format, kind: 'theme' }))).toBe(
    `${name}, mẫu nền cam: chủ đề của Tháng hành động năm 2025.`,
  );
});
