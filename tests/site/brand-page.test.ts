import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { identitySchema } from '#content/schemas/identity-schema.ts';
import { emblemUses } from '#domain/identity/emblem-use.ts';
import { builtSites } from '../support/built-sites.ts';

const yaml = await readFile(
  join(import.meta.dirname, '../../content/identities/trai-tim-cam/identity.yaml'),
  'utf8',
);
const identity = identitySchema.parse(parseYaml(yaml));

const readBox = (element: HTMLElement | null) => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(element?.getAttribute(name)),
  );
  return { left: x, top: y, right: x + width, bottom: y + height, width };
};

describe.each(builtSites)('the brand page built for $base', async ({ folder, base }) => {
  const page = parse(await readFile(join(folder, 'bo-nhan-dien/index.html'), 'utf8'));
  const section = (id: string): HTMLElement => {
    const found = page.querySelector(`section#${id}`);
    if (!found) throw new Error(`The page has no section #${id}`);
    return found;
  };

  it('leads to its sections from the top', () => {
    const links = page.querySelectorAll('nav[aria-label="Trong phần bộ nhận diện Trái tim cam"] a');
    const wanted = ['dung-hinh', 'khoang-trong', 'nen-khong-nen', 'mau-sac', 'kieu-chu', 'mau-an-pham'];
    const ids = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(ids).toEqual(expect.arrayContaining(wanted));
    expect(ids.filter((id) => !page.querySelector(`#${id}`))).toEqual([]);
  });

  it('draws every step of the construction and says that it is the project’s own', () => {
    const steps = section('dung-hinh').querySelectorAll('ol > li');
    expect(steps.map((step) => step.querySelector('h3')?.text)).toEqual(
      identity.emblem.construction?.steps.map(({ title }, index) => `${index + 1}. ${title}`),
    );
    expect(steps.every((step) => step.querySelectorAll('use').length >= 4)).toBe(true);
    expect(section('dung-hinh').text).toContain('không phải quy định chính thức');
  });

  it('keeps exactly the stated share of the emblem’s width free on all four grounds', () => {
    const drawings = section('khoang-trong').querySelectorAll('svg[data-clear-space]');
    expect(drawings).toHaveLength(4);
    for (const drawing of drawings) {
      const clear = readBox(drawing.querySelector('[data-box="clear"]'));
      const emblem = readBox(drawing.querySelector('[data-box="emblem"]'));
      const free = [
        emblem.left - clear.left,
        emblem.top - clear.top,
        clear.right - emblem.right,
        clear.bottom - emblem.bottom,
      ];
      for (const space of free) expect(space / emblem.width).toBeCloseTo(identity.emblem.clearSpace, 6);
    }
  });

  it('shows the smallest sizes at their true size', () => {
    const sizes = section('khoang-trong').querySelectorAll('.sizes svg svg');
    const { smallestPx, smallestMm } = identity.emblem;
    expect(sizes.map((svg) => svg.getAttribute('width'))).toEqual([
      ...Array(4).fill(String(smallestPx)),
      ...Array(4).fill(`${smallestMm}mm`),
    ]);
  });

  it('draws every right and wrong use with its sentence', () => {
    const groups = section('nen-khong-nen').querySelectorAll('ul');
    const shown = groups.map((group) =>
      group
        .querySelectorAll('li')
        .map((item) => [
          item.querySelector('svg')?.getAttribute('data-use'),
          item.querySelector('p')?.text.trim(),
        ]),
    );
    const wanted = [true, false].map((right) =>
      identity.uses.filter(({ use }) => emblemUses[use].right === right).map(({ use, text }) => [use, text]),
    );
    expect(shown).toEqual(wanted);
    const marked = section('nen-khong-nen').querySelectorAll('svg[data-use]');
    expect(marked.every((svg) => svg.querySelector('use') !== null)).toBe(true);
  });

  it('gives each colour’s three values, each with a button that copies it', () => {
    const cards = section('mau-sac').querySelectorAll('li.card');
    expect(cards).toHaveLength(Object.keys(identity.colours).length);
    for (const card of cards) {
      const values = card.querySelectorAll('dd [data-value]').map((value) => value.text);
      expect(values[0]).toMatch(/^#[0-9A-F]{6}$/);
      expect(card.querySelectorAll('copy-button').map((button) => button.getAttribute('data-text'))).toEqual(
        values,
      );
      expect(card.text).toMatch(/tương phản \d+,\d/);
    }
  });

  it('names the fonts’ line heights and has no reference to a missing shape', () => {
    const { sentences, capitals } = identity.typeface.leading;
    for (const leading of [sentences, capitals])
      expect(section('kieu-chu').text).toContain(`từ ${leading.toLocaleString('vi')} lần cỡ chữ`);
    const shapes = page.querySelectorAll('use').map((use) => use.getAttribute('href') ?? '');
    expect(shapes.length).toBeGreaterThan(40);
    expect([...new Set(shapes)].filter((shape) => !page.querySelector(shape))).toEqual([]);
  });

  it('offers the emblem, the palettes and the fonts as files that are there', async () => {
    const paths = page
      .querySelectorAll('main a[download]')
      .map((link) => (link.getAttribute('href') ?? '').slice(base.length));
    const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
    expect(sizes.filter((size) => size < 100)).toEqual([]);
    const endings = Map.groupBy(paths, (path) => path.split('.').at(-1));
    const counts = Object.fromEntries([...endings].map(([ending, group]) => [ending, group.length]));
    expect(counts).toMatchObject({ svg: 4, png: 6, pdf: 3, ase: 1, gpl: 1, ttf: 2 });
    expect(await readFile(join(folder, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  it('shows each look on the newest campaign’s artwork', () => {
    const pictures = section('mau-an-pham').querySelectorAll('li img');
    expect(pictures).toHaveLength(identity.looks.length);
    const years = pictures.map(
      (picture) => /thang-hanh-dong-(\d{4})/.exec(picture.getAttribute('src') ?? '')?.[1],
    );
    expect(new Set(years).size).toBe(1);
  });
});
