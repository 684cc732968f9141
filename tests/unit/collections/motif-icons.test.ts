import { expect, test } from 'vitest';
import { drawMotifIcon } from '#collections/motif-icons.ts';
import { motifIds } from '#domain/artwork/motifs.ts';

test('an icon takes its colours from the page around it', () => {
  const fills = motifIds.flatMap((id) => drawMotifIcon(id).match(/(?<=fill=")[^"]+/g) ?? []);
  expect(new Set(fills)).toEqual(new Set(['currentColor', 'var(--surface)']));
});
