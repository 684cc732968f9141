import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { SVGPathData } from 'svg-pathdata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { motifs } from '#artwork/motifs/all-motifs.ts';
import { type MotifRole, motifBox, motifRoles } from '#artwork/motifs/motif.ts';
import {
  type MotifGround,
  motifPalettes,
  oneInkPalette,
  pickMotifPalette,
} from '#artwork/motifs/palettes.ts';
import { commonMotifWords, motifFacts, motifIds } from '#domain/artwork/motifs.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import { toTestJob } from '../../support/artwork-job.ts';
import {
  both,
  dilate,
  erode,
  type IsSeen,
  isSeen,
  lostByOpening,
  measurePatch,
  rasteriseAll,
  toMask,
} from '../../support/motif-picture.ts';

const { colours } = toTestJob();

function toPathBox(d: string) {
  const { minX, minY, maxX, maxY } = new SVGPathData(d).getBounds();
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
const grounds = Object.keys(motifPalettes) as MotifGround[];

describe.each(motifIds)('motif %s', (id) => {
  const { parts } = motifs[id];
  const used = [...new Set(parts.map(({ role }) => role))];
  let seen: Map<MotifRole | 'any', Uint8Array>;
  const see = (what: MotifRole | 'any'): Uint8Array => seen.get(what) as Uint8Array;
  beforeAll(() => {
    const questions = [
      ...used.map(
        (role): IsSeen =>
          (part) =>
            part.role === role,
      ),
      () => true,
    ];
    const greys = rasteriseAll(parts, questions);
    seen = new Map(([...used, 'any'] as const).map((what, at) => [what, greys[at] as Uint8Array]));
  });
  // Five pictures of each motif would stay until the last one.
  afterAll(() => seen.clear());

  test('stays within its box', () => {
    for (const { d, part } of parts) {
      const { x, y, width, height } = toPathBox(d);
      expect([x >= -0.1, y >= -0.1, x + width <= motifBox + 0.1, y + height <= motifBox + 0.1], part).toEqual(
        Array(4).fill(true),
      );
    }
  });

  test('fills the box from side to side or from top to bottom', () => {
    const boxes = parts.map(({ d }) => toPathBox(d));
    const span = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from);
    const wide = span(
      boxes.map(({ x }) => x),
      boxes.map(({ x, width }) => x + width),
    );
    const high = span(
      boxes.map(({ y }) => y),
      boxes.map(({ y, height }) => y + height),
    );
    expect(Math.max(wide, high)).toBeGreaterThan(170);
  });

  test('has no sliver and no speck narrower than 2 units', () => {
    const lost = used.map((role) => [role, lostByOpening(toMask(see(role), isSeen))]);
    expect(lost.filter(([, size]) => Number(size) > 24)).toEqual([]);
  });

  test('has no gap to the ground narrower than 2 units', () => {
    const ground = toMask(see('any'), (value) => !isSeen(value));
    expect(lostByOpening(ground)).toBeLessThanOrEqual(40);
  });

  test('shows no seam between parts of one colour', () => {
    const seams = used.map((role) => {
      const grey = see(role);
      const inside = erode(dilate(toMask(grey, isSeen)));
      const inner = erode(erode(inside));
      return [
        role,
        measurePatch(
          both(
            inner,
            toMask(grey, (value) => value < 250),
          ),
        ),
      ];
    });
    expect(seams.filter(([, size]) => Number(size) > 20)).toEqual([]);
  });

  test('is a small file', () => {
    expect(parts.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(6000);
  });

  test('is drawn in roles of the identity on every ground', () => {
    const known = new Set(Object.values(colours));
    for (const ground of grounds) {
      const { paths } = motifs[id].draw(pickMotifPalette(ground, colours));
      expect(paths.filter(({ fill }) => !known.has(fill))).toEqual([]);
    }
  });

  test('needs but one ink on a photocopier', () => {
    const { paths } = motifs[id].draw(oneInkPalette(colours.black, colours.white));
    expect(new Set(paths.map(({ fill }) => fill)).difference(new Set(['#000000', '#FFFFFF'])).size).toBe(0);
  });
});

describe('the motifs', () => {
  test('have names and alts of their own', () => {
    const facts = motifIds.map((id) => motifFacts[id]);
    expect(new Set(facts.map(({ alt }) => alt)).size).toBe(motifIds.length);
    expect(new Set(facts.map(({ name }) => name)).size).toBe(motifIds.length);
  });

  test('share no word, so that each can be found', () => {
    const words = motifIds.flatMap((id) => [...motifFacts[id].words] as string[]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(commonMotifWords.filter((word) => !words.includes(word))).toEqual([]);
  });

  test('weigh no more than 25 kB together, zipped', () => {
    const folder = new URL('../../../src/artwork/motifs/', import.meta.url);
    const all = motifIds.map((id) => readFileSync(new URL(`${id}.ts`, folder))).join('');
    expect(gzipSync(all).length).toBeLessThan(25_000);
  });

  test.each(grounds)('stand out from %s, what is drawn on them from the main figure', (ground) => {
    const roles: Record<MotifRole, ColourRole> = motifPalettes[ground];
    const main = toContrastRatio(colours[roles.A], colours[ground]);
    expect(main).toBeGreaterThan(3);
    expect(toContrastRatio(colours[roles.W], colours[roles.A])).toBeGreaterThan(3);
    const seen = (Object.keys(motifRoles) as MotifRole[]).filter((role) => 'BCERF'.includes(role));
    const faint = seen.filter((role) => toContrastRatio(colours[roles[role]], colours[ground]) < 1.5);
    expect(faint).toEqual([]);
  });
});
