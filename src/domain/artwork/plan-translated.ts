import type { Campaign } from '../campaign/campaign.ts';
import { toLanguageSlug } from '../slogan/language-pages.ts';
import { isPublished, type Translation } from '../slogan/translation.ts';
import type { Artwork, Message } from './artwork.ts';
import { type FormatId, toFormat } from './format.ts';
import type { LookId } from './looks.ts';
import { choosePicture, findIdentity, type PlanInput, toArtwork, toJob } from './plan-artworks.ts';
import { planMessages } from './plan-messages.ts';

/** A translation with the year whose sentence it renders. */
export interface YearTranslation extends Translation {
  year: number;
}

export interface TranslatedPlanInput extends PlanInput {
  translations: readonly YearTranslation[];
}

const look: LookId = 'minh-hoa';

/** What is published of a sentence in another language: to post, to hang inside and to hang outside. */
export const translatedFormats: readonly FormatId[] = ['vuong', 'a4', 'bang-ron-3x1m'];

/**
 * The artworks of translations that a person has checked, with the picture of the sentence that they render. The
 * month's name below them stays Vietnamese, since it is official so.
 * @param isSame whether a translation's `of` is a sentence of the year, as the content's checks compare them.
 */
export function planTranslated(
  input: TranslatedPlanInput,
  isSame: (one: string, other: string) => boolean,
): Artwork[] {
  const { campaigns, identities, maker, citeDocument } = input;
  return input.translations.filter(isPublished).flatMap((translation) => {
    const campaign = campaigns.find(({ year }) => year === translation.year);
    const message = campaign && toMessage(input, campaign, translation, isSame);
    if (!message) return [];
    const credit = { ...maker, source: citeDocument(translation.source) };
    const identity = findIdentity(identities, campaign);
    return translatedFormats.map((format) =>
      toArtwork(toJob(campaign, identity, message, format, look, [], credit), toFormat(format), false),
    );
  });
}

/** Nothing where the year has no such sentence, which a check says. */
function toMessage(
  { sloganLists, proposeMotif }: TranslatedPlanInput,
  campaign: Campaign,
  { of, text, language }: YearTranslation,
  isSame: (one: string, other: string) => boolean,
): Message | undefined {
  const list = sloganLists.find(({ year }) => year === campaign.year);
  const rendered = planMessages(campaign, list).find((message) => isSame(message.text, of));
  if (!rendered) return undefined;
  // The words that call for a picture, and those that are stressed, are those of the sentence in Vietnamese.
  const { kind, slug, picture } = choosePicture(rendered, proposeMotif);
  const { emphasis: _, ...rest } = picture ?? {};
  return { kind, text, slug: `${slug}_${toLanguageSlug(language)}`, picture: rest };
}
