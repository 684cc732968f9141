import { toSloganEdition } from '#domain/artwork/kit.ts';
import { closeLikeness, toRelatedSlogans } from '#domain/slogan/related-slogans.ts';
import { toSloganTimeline } from '#domain/slogan/slogan-timeline.ts';
import { splitWords } from '#vietnamese/break-opportunities.ts';
import { toModernTone } from '#vietnamese/tone-placement.ts';
import { getArtworksOf, getEvergreenArtworks } from './artworks.ts';
import { getFindDocument } from './documents.ts';
import { getSite } from './site.ts';
import { getSlogan, getSloganLists, getSlogans } from './slogans.ts';

/** Close and related slogans together: a screenful. */
const mostRelated = 8;

/** Everything that the archive holds of one slogan. @throws Error naming the slug when no list has it. */
export async function getSloganRecord(slug: string) {
  const slogan = await getSlogan(slug);
  const findDocument = await getFindDocument();
  const related = toRelatedSlogans(slogan, await getSlogans(), toComparedWords, mostRelated);
  const lists = await getSloganLists();
  const uses = slogan.uses.map(async (use) => ({
    use,
    list: lists.find(({ year }) => year === use.year),
    document: findDocument(use.source),
    artworks: await getArtworksOf(use.year, use.slug),
  }));
  const evergreen = (await getEvergreenArtworks()).filter(({ job }) => job.message.slug === slug);
  const shown = await Promise.all(uses);
  return {
    slogan,
    site: await getSite(),
    timeline: toSloganTimeline(slogan, lists),
    uses: shown,
    evergreen,
    kit: toSloganEdition(evergreen, shown[0]?.artworks ?? []),
    /** The same sentence but for a few words. */
    close: related.filter(({ likeness }) => likeness >= closeLikeness).map((each) => each.slogan),
    related: related.filter(({ likeness }) => likeness < closeLikeness).map((each) => each.slogan),
  };
}

/** Of each text that was compared before: every slogan is, with every other. */
const compared = new Map<string, string[]>();

function toComparedWords(text: string): string[] {
  const words = compared.get(text) ?? splitComparedWords(text);
  compared.set(text, words);
  return words;
}

/** Compounds whole, in one spelling, without punctuation: khóa and khoá are one word. */
const splitComparedWords = (text: string): string[] =>
  splitWords(text)
    .map((unit) =>
      toModernTone(unit.text)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} ]+/gu, ''),
    )
    .filter((word) => word !== '');
