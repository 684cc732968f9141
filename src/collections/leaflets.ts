import { writeLeaflet } from '#artwork/leaflets/write-leaflet.ts';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { type LeafletFile, type LeafletId, leafletsSince } from '#domain/artwork/leaflets.ts';
import { findIdentity } from '#domain/artwork/plan-artworks.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import { makeLeafletContent } from '#papers/leaflets/leaflet-content.ts';
import { getCampaign, getCampaigns } from './campaigns.ts';
import { getPapersContent } from './papers-content.ts';
import { getPlanInput } from './plan-input.ts';

/** The years whose leaflets are published. */
export const getLeafletYears = async (): Promise<number[]> =>
  (await getCampaigns()).map(({ year }) => year).filter((year) => year >= leafletsSince);

/**
 * A campaign's leaflet with room for a unit's name, as a PDF.
 * @param addresses full ones, since it leaves the site
 * @throws Error naming a year that is not in the archive.
 */
export async function getLeaflet(
  addresses: Addresses,
  year: number,
  id: LeafletId,
  file: LeafletFile,
): Promise<Uint8Array> {
  const facts = (await getPapersContent(addresses)).campaigns.find((campaign) => campaign.year === year);
  if (!facts) throw new Error(`The archive has no campaign of ${year}`);
  const { identities, maker } = await getPlanInput();
  const identity = findIdentity(identities, await getCampaign(year));
  const content = makeLeafletContent(facts);
  return keepMadeFile('leaflet', [id, file, content, identity, maker], () =>
    writeLeaflet(id, file, content, { identity, credit: maker }),
  );
}
