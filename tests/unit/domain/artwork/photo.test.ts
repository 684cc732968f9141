import { describe, expect, it } from 'vitest';
import { toArtworkWords } from '#domain/artwork/artwork-words.ts';
import { looks } from '#domain/artwork/looks.ts';
import { hasPhotoRoom, lacksPhoto, toPhotoCredit } from '#domain/artwork/photo.ts';
import { testPhoto, toTestJob } from '../../../support/artwork-job.ts';

const look = 'anh-chup';

describe('a look with a photo', () => {
  it('is never published, since a photo is its visitor’s', () => {
    expect(looks[look].publishes).toEqual({});
  });

  it('has room for one beside a sentence, and not in a frame, on a ceremony’s sheet or in another look', () => {
    expect(hasPhotoRoom(toTestJob({ look }))).toBe(true);
    expect(hasPhotoRoom(toTestJob({ look, format: 'khung-avatar' }))).toBe(false);
    expect(hasPhotoRoom(toTestJob({ look, kind: 'launch', details: ['Địa điểm: …'] }))).toBe(false);
    expect(hasPhotoRoom(toTestJob({ look, kind: 'emblems' }))).toBe(false);
    expect(hasPhotoRoom(toTestJob({ look: 'nen-cam' }))).toBe(false);
  });

  it('lacks one until somebody has chosen it', () => {
    expect(lacksPhoto(toTestJob({ look }))).toBe(true);
    expect(lacksPhoto(toTestJob({ look, photo: testPhoto }))).toBe(false);
    expect(lacksPhoto(toTestJob({ look, format: 'khung-avatar' }))).toBe(false);
  });

  it('says whose photo it is, once, among the words of the picture', () => {
    const job = toTestJob({ look, photoCredit: 'Nguyễn Thị A' });
    expect(toPhotoCredit(job)).toBe('Ảnh: Nguyễn Thị A');
    expect(toPhotoCredit({ ...job, photoCredit: 'ảnh: Nguyễn Thị A' })).toBe('ảnh: Nguyễn Thị A');
    expect(toPhotoCredit({ ...job, photoCredit: ' ' })).toBeUndefined();
    expect(toArtworkWords(job)).toContain('Ảnh: Nguyễn Thị A');
    expect(toArtworkWords({ ...job, look: 'nen-cam' })).not.toContain('Ảnh: Nguyễn Thị A');
  });
});
