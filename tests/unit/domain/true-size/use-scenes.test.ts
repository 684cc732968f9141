import { describe, expect, it } from 'vitest';
import { type Format, toAspect, toFormat } from '#domain/artwork/format.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { pickHomeScenes } from '#domain/true-size/home-scenes.ts';
import { toUseScene, type UseSceneRow, useSceneRows } from '#domain/true-size/use-scenes.ts';
import { toTestCampaign, toTestIdentity } from '../../../support/campaign.ts';

const rows: UseSceneRow[] = Object.values(useSceneRows);
const artworks = planArtworks({
  campaigns: [toTestCampaign(2025)],
  sloganLists: [],
  identities: [toTestIdentity()],
  maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
  citeDocument: (id) => id,
});

describe('an artwork where it is used', () => {
  it('hangs in its true size, wholly inside the drawing', () => {
    for (const row of rows) {
      const format = toFormat(row.format) as Format & { widthMm: number; heightMm: number };
      const { picture, width, ground } = toUseScene(row);
      expect(picture).toMatchObject({ width: format.widthMm, height: format.heightMm });
      expect(picture.x).toBeGreaterThan(0);
      expect(picture.x + picture.width).toBeLessThan(width);
      expect(picture.y).toBeGreaterThan(0);
      expect(picture.y + picture.height).toBeLessThan(ground);
    }
  });

  it('has its people on the ground or on the stage, with the head in sight', () => {
    for (const row of rows) {
      const { people, supports, ground, width } = toUseScene(row);
      const stage = supports.find(({ kind }) => kind === 'stage');
      const floor = stage && 'box' in stage ? stage.box.y : ground;
      expect(people.length).toBeGreaterThan(0);
      for (const { x, y, height, width: wide } of people) {
        expect(y + height).toBe(floor);
        expect(y).toBeGreaterThan(0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    }
  });

  it('lets nobody walk against a banner: it hangs above their heads', () => {
    const { picture, people } = toUseScene(useSceneRows.gate);
    for (const { y } of people) expect(y).toBeGreaterThan(picture.y + picture.height);
  });

  it('shows a picture of the shape that hangs there', () => {
    for (const { format, shown } of rows)
      expect(toAspect(toFormat(shown))).toBeCloseTo(toAspect(toFormat(format)), 2);
  });

  it('takes the campaign’s own artwork, and its file to print', () => {
    const scenes = pickHomeScenes(artworks, 'chu-de');
    expect(scenes.map(({ file }) => file.path)).toEqual([
      'tai-ve/2025/thang-hanh-dong-2025_phong-6x3m_le-phat-dong_nen-cam.pdf',
      'tai-ve/2025/thang-hanh-dong-2025_bang-ron-3x1m_chu-de_minh-hoa.pdf',
      'tai-ve/2025/thang-hanh-dong-2025_a2_chu-de_nen-cam.pdf',
    ]);
    expect(scenes.map(({ picture }) => picture.replace(/^.*_(\d+px)/, '$1'))).toEqual([
      '640px.webp',
      '640px.webp',
      '320px.webp',
    ]);
  });

  it('names the scene that the plan has nothing for', () => {
    expect(() => pickHomeScenes([], 'chu-de')).toThrow('the scene "stage"');
  });
});
