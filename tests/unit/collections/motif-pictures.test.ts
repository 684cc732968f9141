import { expect, test } from 'vitest';
import { drawMotifPicture } from '#collections/motif-pictures.ts';
import { motifIds } from '#domain/artwork/motifs.ts';
import { mapRoles } from '#domain/identity/colour-role.ts';
import { toTestIdentity } from '../../support/campaign.ts';

const { colours } = toTestIdentity();
const values = mapRoles((role) => colours[role].hex);
const pictures = motifIds.map((id) => drawMotifPicture(id, values));

test('a motif is a picture in the colours of the identity, on its paper', () => {
  const fills = pictures.flatMap((svg) => svg.match(/(?<=fill=")[^"]+/g) ?? []);
  expect([...new Set(fills)].filter((fill) => !Object.values(values).includes(fill))).toEqual([]);
  expect(pictures.filter((svg) => !svg.includes(`rx="36" fill="${values.paper}"`))).toEqual([]);
});

test('a motif is so light that a page of cards may show ten', () => {
  expect(pictures.filter(({ length }) => length > 12_000)).toEqual([]);
});
