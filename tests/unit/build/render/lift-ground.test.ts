import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { toSvg } from '#artwork/to-svg.ts';
import { liftGround } from '#build/render/encoders/lift-ground.ts';
import { rasterise } from '#build/render/encoders/rasterise.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';

const draw = async (format: FormatId, look: LookId) =>
  toSvg(toTestJob({ format, look }), await readTestAssets());

describe('liftGround', () => {
  it.each<[FormatId, LookId, number | undefined]>([
    ['vuong', 'nen-cam', undefined],
    ['story', 'minh-hoa', undefined],
    ['a4', 'nen-trang', 333],
    ['bang-ron-3x1m', 'dai-lua', 347],
    ['khung-avatar', 'nen-cam', undefined],
  ])('changes no byte of %s in the look %s', async (format, look, widthPx) => {
    const svg = await draw(format, look);
    const whole = new Resvg(svg, {
      font: { loadSystemFonts: false },
      ...(widthPx ? { fitTo: { mode: 'width', value: widthPx } } : {}),
    }).render();
    const { pixels } = await rasterise(svg, widthPx);
    expect(pixels.equals(whole.pixels)).toBe(true);
  });

  it('takes the ground away as a colour', async () => {
    const svg = await draw('vuong', 'nen-cam');
    const lifted = liftGround(svg);
    expect(lifted.background).toBe(toTestJob().colours.orange);
    expect(svg.length - lifted.svg.length).toBe(
      '<rect x="0" y="0" width="1080" height="1080" fill="#E8500E"/>\n'.length,
    );
  });

  it('leaves a picture as it is whose first shape does not cover it', async () => {
    const svg = (await draw('vuong', 'nen-cam')).replace(
      'width="1080" height="1080" fill',
      'width="1080" height="900" fill',
    );
    expect(liftGround(svg)).toEqual({ svg });
  });
});
