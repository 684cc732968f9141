import { describe, expect, it } from 'vitest';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { everyYear } from '#domain/artwork/edition.ts';
import { toSloganEdition } from '#domain/artwork/kit.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

const dated = toTestArtwork();
const undated: Artwork = { ...dated, job: { ...dated.job, undated: true } };

describe('the kit that a slogan’s page offers', () => {
  it('is the one that names no year, where the slogan is in it', () => {
    expect(toSloganEdition([undated], [dated])).toBe(everyYear);
  });

  it('is else its newest year’s', () => {
    expect(toSloganEdition([], [dated])).toBe(2025);
  });

  it('is none for a slogan without artwork', () => {
    expect(toSloganEdition([], [])).toBeUndefined();
  });
});
