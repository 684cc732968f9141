import type { Artwork, ArtworkJob } from './artwork.ts';
import { toCeremonyWords } from './ceremony-words.ts';
import { toCertificateWords } from './certificate-words.ts';
import { toDrawnDetails } from './drawn-details.ts';
import { toFormat } from './format.ts';
import { type LookFacts, looks } from './looks.ts';
import { messageKinds } from './messages/index.ts';
import { toMonthDates } from './month-dates.ts';
import { motifFacts } from './motifs.ts';
import { toPhotoCredit } from './photo.ts';

/** The one format without the month's signature: a ring has room for the words alone. */
const withoutSignature = 'khung-avatar';

/**
 * Everything that is written on an artwork, part by part: its message, the unit that signs, and the month's signature,
 * which leaves out a name that is the message already. A ceremony's backdrop has its own lines, and no signature.
 */
export function toArtworkWords(job: ArtworkJob): string[] {
  const { message, monthName, agency } = job;
  if (isWithoutSignature(job)) return [message.text];
  const ceremony = toCeremonyWords(job);
  if (ceremony) {
    const { heading, occasion, theme, details } = ceremony;
    return [...agency, heading, occasion, ...(theme ? [theme] : []), ...details];
  }
  const certificate = toCertificateWords(job);
  if (certificate) return [...agency, ...Object.values(certificate)];
  const saysName = messageKinds[message.kind].saysMonthName;
  const photoCredit = toPhotoCredit(job);
  return [
    message.text,
    ...toDrawnDetails(job),
    ...agency,
    ...(photoCredit ? [photoCredit] : []),
    ...(saysName ? [] : [monthName]),
    toMonthDates(job),
  ];
}

/** For whoever does not see it: the words, and what is drawn beside them. */
export function toAlternativeText({ look, message, picture }: ArtworkJob): string {
  const { showsMotif }: LookFacts = looks[look];
  const motif = picture?.motif ?? message.picture?.motif;
  if (!showsMotif || motif === undefined || messageKinds[message.kind].filling !== 'words')
    return message.text;
  return `${message.text.replace(/[.!…]?$/u, '.')} Hình: ${motifFacts[motif].alt}.`;
}

/** Of one message's artworks, what most of them say, and whether some say the message alone. */
export function toSharedWords(artworks: readonly Artwork[]): { words: string[]; someSayLess: boolean } {
  const signed = artworks.find(({ job }) => !isWithoutSignature(job)) ?? artworks[0];
  return {
    words: signed ? toArtworkWords(signed.job) : [],
    someSayLess: artworks.some(({ job }) => isWithoutSignature(job)),
  };
}

const isWithoutSignature = ({ format }: ArtworkJob): boolean => toFormat(format).id === withoutSignature;
