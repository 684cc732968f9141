import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { fontTables, toKerning } from '#artwork/font-table.ts';
import type { Scene } from '#artwork/scene.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import { toFormat } from '#domain/artwork/format.ts';

const facts = { title: 'Nam & nữ <bình đẳng>', description: 'Ảnh vuông' };
const toText = (text: string): Scene['items'][number] => ({
  kind: 'text',
  x: 10.123,
  baseline: 50,
  size: 20,
  weight: 700,
  fill: '#FFFFFF',
  text,
});
const write = (...items: Scene['items']) =>
  writeSvg({ width: 1080, height: 1080, items }, toCanvas(toFormat('vuong')), facts);

describe('writeSvg', () => {
  it('writes title and description, escaped', () => {
    expect(write()).toContain('<title>Nam &amp; nữ &lt;bình đẳng&gt;</title><desc>Ảnh vuông</desc>');
  });

  it('says who drew it, under which terms, after which document', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://example.org/a?b&c' };
    const credit = { author: 'Nhóm "Cam"', licence, source: 'Kế hoạch 1 & 2' };
    const scene = { width: 1080, height: 1080, items: [] };
    const svg = writeSvg(scene, toCanvas(toFormat('vuong')), { ...facts, year: 2025, credit });
    expect(svg).toContain('<dc:creator>Nhóm "Cam"</dc:creator><dc:rights>CC BY 4.0</dc:rights>');
    expect(svg).toContain('<dc:source>Kế hoạch 1 &amp; 2</dc:source><dc:date>2025</dc:date>');
    expect(svg).toContain('<cc:license rdf:resource="https://example.org/a?b&amp;c"/>');
    expect(write()).not.toContain('<metadata>');
  });

  it('writes boxes and drawings', () => {
    const box = { kind: 'rect', x: 0, y: 1.005, width: 3, height: 4, fill: '#E8500E' } as const;
    const paths = [
      { d: 'M0 0', fill: '#C23A08' },
      { d: 'M1 1', fill: '#F58220', evenOdd: true },
    ];
    const svg = write(box, { kind: 'drawing', x: 5, y: 6, scaleX: 2, scaleY: 3, paths });
    expect(svg).toContain('<rect x="0" y="1" width="3" height="4" fill="#E8500E"/>');
    expect(svg).toContain(
      '<g transform="translate(5 6) scale(2 3)"><path d="M0 0" fill="#C23A08"/><path d="M1 1" fill="#F58220" fill-rule="evenodd"/></g>',
    );
  });

  it('fits and clips images, each clip defined once', () => {
    const clip = { kind: 'rect', x: 1, y: 2, width: 3, height: 4 } as const;
    const box = { x: 0, y: 0, width: 9, height: 9 };
    const image = { kind: 'image', ...box, href: 'data:,', ground: '#FFFFFF', clip } as const;
    const svg = write({ ...image, fit: 'cover' }, { ...image, fit: 'fill' });
    expect(svg).toContain('<defs><clipPath id="clip1"><path d="M1 2h3v4h-3z"/></clipPath></defs>');
    for (const aspect of ['xMidYMid slice', 'none'])
      expect(svg).toContain(
        `width="9" height="9" preserveAspectRatio="${aspect}" clip-path="url(#clip1)" href="data:,"/>`,
      );
  });

  it('defines each glyph once, and uses it where kerning puts it', () => {
    const { glyphs } = fontTables[700];
    const [pair, left, right] = ['To', 'T', 'o'];
    const correction = toKerning(700, left, right);
    const svg = write(toText(pair), toText(pair));
    const ids = [left, right].map((letter) => `b00${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    expect(svg.match(/<path id=/g)).toHaveLength(2);
    expect(svg).toContain(
      `<use href="#${ids[0]}"/><use href="#${ids[1]}" x="${(glyphs[left]?.advance ?? 0) + correction}"/>`,
    );
    expect(svg).toContain('<g transform="translate(10.12 50) scale(0.02)" fill="#FFFFFF">');
  });

  it('keeps the weights of a letter apart', () => {
    const svg = write(toText('a'), { ...toText('a'), weight: 400 } as Scene['items'][number]);
    expect([...svg.matchAll(/<path id="(\w+)"/g)].map(([, id]) => id)).toEqual(['b0061', 'r0061']);
    expect(write({ ...toText('a'), weight: 900 } as Scene['items'][number])).toContain('<path id="k0061"');
  });

  it('draws nothing for a space but moves on', () => {
    const advance = (fontTables[700].glyphs.a?.advance ?? 0) + (fontTables[700].glyphs[' ']?.advance ?? 0);
    expect(write(toText('a a'))).toContain(`<use href="#b0061"/><use href="#b0061" x="${advance}"/>`);
  });

  it('names a character that the typeface lacks, which would vanish without a word', () => {
    expect(() => write(toText('Yêu 你'))).toThrow('The typeface lacks "你" (U+4F60), in "Yêu 你"');
  });
});
