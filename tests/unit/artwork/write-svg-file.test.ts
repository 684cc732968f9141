import { gzipSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const text = 'Chấm dứt bạo lực, vun đắp yêu thương & sẻ chia việc nhà.';
const agency = ['Ủy ban nhân dân phường Kỳ Lừa'];

async function make(wish: JobWish) {
  const job = toTestJob({ text, ...wish });
  const drawn = await drawArtwork(job, await readTestAssets());
  const bytes = await encoders.svg.encode(drawn, job, { path: 'a.svg', type: 'svg' });
  return { svg: new TextDecoder().decode(bytes), drawn };
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** Every element of an SVG, in the file's order. */
function listTags(svg: string): Tag[] {
  expect(XMLValidator.validate(svg)).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const walk = (nodes: Record<string, unknown>[]): Tag[] =>
    nodes.flatMap(({ ':@': attributes = {}, ...node }) =>
      Object.entries(node).flatMap(([name, children]) =>
        name.startsWith('#')
          ? []
          : [
              { name, attributes: attributes as Tag['attributes'] },
              ...walk(children as Record<string, unknown>[]),
            ],
      ),
    );
  return walk(parser.parse(svg));
}

/** What SVG 1.1 draws of what we write, and what it knows beside it. */
const drawn11 = ['svg', 'g', 'path', 'rect', 'clipPath', 'image', 'title', 'desc', 'metadata'];

describe('an SVG to work on', () => {
  it.each<JobWish>([
    { format: 'a1' },
    { format: 'a1', look: 'trang-trong', agency },
    { format: 'a1', look: 'minh-hoa' },
    { format: 'bang-ron-3x1m', look: 'dai-lua', agency },
    { format: 'vuong', look: 'mot-mau' },
  ])('holds nothing that a reader of SVG 1.1 leaves out: %o', async (wish) => {
    const { svg } = await make(wish);
    const tags = listTags(svg);
    const strange = tags.filter(({ name }) => !drawn11.includes(name) && !/^(rdf|dc|cc):/.test(name));
    expect(strange).toEqual([]);
    expect(tags.filter(({ attributes }) => 'href' in attributes)).toEqual([]);
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  it('has a group for each line with a name that a person reads', async () => {
    const { svg } = await make({ format: 'a1', kind: 'theme', agency });
    const tags = listTags(svg);
    const lines = tags.filter(({ attributes: { id } }) => /-dong-\d+$/.test(id ?? ''));
    expect(lines.map(({ attributes }) => attributes.id)).toEqual(
      expect.arrayContaining(['chu-de-dong-1', 'chu-de-dong-2', 'thang-hanh-dong-dong-1']),
    );
    expect(lines.map(({ attributes }) => attributes['inkscape:label'])).toContainEqual(
      expect.stringMatching(/^Chủ đề, dòng 1: Chấm dứt/),
    );
    expect(svg).toMatch(/<g id="don-vi-dong-1" [^>]*><title>.*KỲ LỪA<\/title>/i);
    expect(svg).toContain('inkscape:groupmode="layer" inkscape:label="Chữ 1"');
  });

  it('says its bleed, its cut and its scale', async () => {
    const { svg } = await make({ format: 'bang-ron-3x1m' });
    const note =
      'Tỉ lệ 1:10 — in phóng to 10 lần. Khổ thành phẩm 3000 × 1000 mm, chừa lề xén 30 mm mỗi cạnh.';
    expect(svg.match(new RegExp(note, 'g'))).toHaveLength(2);
    expect(svg).toContain('width="306mm" height="106mm"');
    expect(svg).toContain('<rect id="duong-cat" x="30" y="30" width="3000" height="1000" fill="none"');
    expect(svg).toMatch(/<g id="lop-duong-cat" [^>]* display="none">/);
  });

  it('looks as the pictures do', async () => {
    const { svg, drawn } = await make({ format: 'a1', look: 'trang-trong', agency });
    const [file, picture] = await Promise.all([rasterise(svg, 600), rasterise(drawn.svgs[0], 600)]);
    let different = 0;
    for (let at = 0; at < file.pixels.length; at += 1)
      if (Math.abs((file.pixels[at] ?? 0) - (picture.pixels[at] ?? 0)) > 48) different += 1;
    expect(different / file.pixels.length).toBeLessThan(0.001);
  });

  it('stays small enough for an old computer', async () => {
    const { svg } = await make({ format: 'a1', look: 'trang-trong', agency });
    expect(svg.length).toBeLessThan(120_000);
    expect(gzipSync(svg).length).toBeLessThan(20_000);
  });
});
