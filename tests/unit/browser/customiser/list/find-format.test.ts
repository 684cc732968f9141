import { describe, expect, it } from 'vitest';
import { findFormat } from '#browser/customiser/list/find-format.ts';
import { formats } from '#domain/artwork/format.ts';

describe('a format that a cell names', () => {
  it.each(formats.map(({ id, name }) => [name, id]))('is found by its whole name: %s', (name, id) => {
    expect(findFormat(name)).toBe(id);
  });

  it.each([
    ['A4', 'a4'],
    ['ap phich a3', 'a3'],
    ['6x1m', 'bang-ron-6x1m'],
    ['băng rôn 3 x 1 m', 'bang-ron-3x1m'],
    ['1080x1920', 'story'],
    ['0.8x1.8', 'standee-0.8x1.8m'],
  ])('is found by “%s”', (written, id) => {
    expect(findFormat(written)).toBe(id);
  });

  it.each(['', 'băng rôn', 'A0', 'to vừa', 'áp phích'])('is none for “%s”', (written) => {
    expect(findFormat(written)).toBeUndefined();
  });
});
