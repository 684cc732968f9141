import { describe, expect, it } from 'vitest';
import { toStory } from '#domain/identity/identity.ts';

describe('toStory', () => {
  it('takes the first sentence of each of the first four paragraphs, word for word', () => {
    const description = [
      'Một. Hai.',
      'Hơn 57 quốc gia. Ba.',
      'Từ 1.000 người trở lên.',
      'Không dấu chấm',
      'Năm.',
    ];
    expect(toStory({ description })).toEqual([
      'Một.',
      'Hơn 57 quốc gia.',
      'Từ 1.000 người trở lên.',
      'Không dấu chấm',
    ]);
  });
});
