import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import type { PictureChoice } from '#domain/artwork/picture-choice.ts';
import { toPictureOffer } from '#domain/artwork/picture-offer.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';

const draw = async (look: LookId, picture: PictureChoice): Promise<string> => {
  const job = toTestJob({
    look,
    picture: { motif: 'lotus', ground: 'deep', arrangement: 'disc', ...picture },
  });
  return JSON.stringify((await drawArtwork(job, await readTestAssets())).pages);
};

describe('what of a picture a visitor is offered', () => {
  it.each(Object.keys(looks) as LookId[])('is what shows in the look %s', async (look) => {
    const [usual, ground, emphasis, motif] = await Promise.all([
      draw(look, { emphasis: 'vun đắp' }),
      draw(look, { emphasis: 'vun đắp', ground: 'paper' }),
      draw(look, { emphasis: 'Chấm dứt' }),
      draw(look, { emphasis: 'vun đắp', motif: 'heart-key' }),
    ]);
    expect({ words: ground !== usual && emphasis !== usual, motif: motif !== usual }).toEqual(
      toPictureOffer(look, 'slogan'),
    );
  });

  it('is nothing where lines are to be written on, or badges stand', () => {
    expect(toPictureOffer('minh-hoa', 'launch')).toEqual({ words: false, motif: false });
    expect(toPictureOffer('minh-hoa', 'emblems')).toEqual({ words: false, motif: false });
  });
});
