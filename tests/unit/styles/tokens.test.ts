import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import { readStyles } from '../../support/read-styles.ts';

type Scheme = 'light' | 'dark';
type Pair = readonly [front: string, back: string];

const surfaces = ['surface', 'surface-warm'];
const onSurfaces = (...fronts: string[]): Pair[] =>
  fronts.flatMap((front) => surfaces.map((back): Pair => [front, back]));

/** What is read, at 4.5 : 1 or more. */
const texts: Pair[] = [
  ...onSurfaces('text', 'text-quiet', 'text-accent', 'link'),
  ['text', 'mark'],
  ['link', 'mark'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['brand-white', 'brand-deep'],
];

/** What has to be seen, at 3 : 1 or more. */
const shapes: Pair[] = onSurfaces('control', 'focus', 'action', 'accent', 'line-strong');

const tokens = await readFile('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
const schemes: Record<Scheme, ReadonlyMap<string, string>> = {
  light: readColours(light),
  dark: new Map([...readColours(light), ...readColours(dark)]),
};

describe.each(Object.keys(schemes) as Scheme[])('the %s scheme', (scheme) => {
  const toColour = (token: string): string => {
    const colour = schemes[scheme].get(token);
    if (!colour) throw new Error(`tokens.css has no colour --${token}`);
    return colour;
  };
  const toRatio = ([front, back]: Pair): number => toContrastRatio(toColour(front), toColour(back));

  it.each(texts)('lets --%s be read on --%s', (...pair) => {
    expect(toRatio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('lets --%s be seen on --%s', (...pair) => {
    expect(toRatio(pair)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark scheme', () => {
  it('gives each colour of the light one a value of its own, but the identity’s', () => {
    const inBoth = [...readColours(light).keys()].filter((name) => !name.startsWith('brand'));
    expect([...readColours(dark).keys()].sort()).toEqual(inBoth.sort());
  });

  it('colours the browser’s bars like its surface', async () => {
    const head = await readFile('src/components/ui/PageHead.astro', 'utf8');
    const [, colour] = /content="(#\w+)" media="\(prefers-color-scheme: dark\)"/.exec(head) ?? [];
    expect(colour).toBe(schemes.dark.get('surface'));
  });
});

describe('every style', async () => {
  const styles = await readStyles();

  it('uses only tokens that exist', () => {
    const defined = new Set(styles.flatMap(({ css }) => findAll(css, /(--[a-z][\w-]*)\s*:/g)));
    const unknown = styles.flatMap(({ path, css }) =>
      findAll(css, /var\((--[\w-]+)/g)
        .filter((name) => !defined.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('names no colour itself', () => {
    const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch|color)a?\(|:\s*(?:white|black)\b/gi;
    const own = styles
      .filter(({ path }) => path !== 'src/styles/tokens.css')
      .flatMap(({ path, css }) => (css.match(colour) ?? []).map((found) => `${path}: ${found}`));
    expect(own).toEqual([]);
  });
});

function readColours(css: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(css.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name = '', hex = '']) => [name, hex]),
  );
}

const findAll = (css: string, pattern: RegExp): string[] =>
  Array.from(css.matchAll(pattern), ([, name = '']) => name);
