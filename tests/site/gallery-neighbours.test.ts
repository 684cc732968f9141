import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { choosePicture } from '#artwork/looks/choose-picture.ts';
import { toArtworkCards, toPreviews } from '#domain/artwork/artwork-cards.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { toArtworkAnchor } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';

describe.each(walkedSites)('the gallery of the site built for $base', ({ folder }) => {
  it('has in no year two pictures side by side of one motif, look and ground', async () => {
    const years = await readGallery(folder);
    expect(years.length).toBeGreaterThan(1);
    const alike = years.flatMap(({ pictures }) =>
      pictures.flatMap(({ name, facts }, at) => {
        const next = pictures[at + 1];
        return next && next.facts === facts ? [`${name} and ${next.name}: ${facts}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('has in no year two slogans side by side on one ground, or with one motif', async () => {
    const slogans = (await readGallery(folder)).map(({ pictures }) =>
      pictures.filter(({ slogan }) => slogan),
    );
    expect(slogans.flat().length).toBeGreaterThan(10);
    const alike = slogans.flatMap((pictures) =>
      pictures.flatMap(({ name, ground, motif }, at) => {
        const next = pictures[at + 1];
        if (!next) return [];
        return next.ground === ground || next.motif === motif ? [`${name} and ${next.name}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

interface Shown {
  name: string;
  slogan: boolean;
  motif: string;
  ground: string;
  /** What the eye tells pictures apart by. */
  facts: string;
}

/** The pictures of the page, in its order, as the manifest says that each was drawn. */
async function readGallery(folder: string): Promise<{ pictures: Shown[] }[]> {
  const page = parse(await readFile(join(folder, 'an-pham/index.html'), 'utf8'));
  const { artworks }: Manifest = JSON.parse(await readFile(join(folder, 'artwork.json'), 'utf8'));
  const cards = new Map(
    toArtworkCards(artworks).map((card) => [toArtworkAnchor(card.year, card.message.slug), card]),
  );
  return page.querySelectorAll('artwork-gallery section').map((section) => ({
    pictures: section.querySelectorAll('[data-card]').map(({ id }) => {
      const card = cards.get(id);
      const shown = card?.artworks.find((artwork) => toPreviews([artwork]).length > 0);
      if (!shown) throw new Error(`No picture in the manifest for #${id}`);
      const { motif, ground } = choosePicture(shown.job, 'deep');
      const { look, message } = shown.job;
      // Only one look shows the motif and the ground; the others show what their kind of message has.
      const drawn = look === 'minh-hoa' ? `${motif} on ${ground}` : message.kind;
      return { name: id, slogan: message.kind === 'slogan', motif, ground, facts: `${look}: ${drawn}` };
    }),
  }));
}
