import type { ArtworkCard } from '#domain/artwork/artwork-cards.ts';
import { toFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { toFormatFamily } from '#domain/artwork/format-family.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toTypedSizes } from '#domain/artwork/typed-sizes.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';

/** Address of the square picture of a year's message, where it has one. */
export type FindPicture = (year: number, messageSlug: string) => string | undefined;

/** What people call the formats besides their names. */
const otherNames = 'ấn phẩm poster banner avatar phông nền backdrop lễ phát động tải về khổ cỡ kích thước';

/** One message of one year with all its formats: its card in the gallery. */
export function toArtworkRecord(
  card: ArtworkCard,
  addresses: Addresses,
  findPicture: FindPicture,
): SearchRecord {
  const { year, message } = card;
  const formats = [...new Set(card.artworks.map(({ job }) => job.format))].map(toFormat);
  const picture = findPicture(year, message.slug);
  return {
    url: addresses.artwork(year, message.slug),
    kind: 'artwork',
    title: message.text,
    text: formats.map(toFormatName).join(' · '),
    words: [
      `${otherNames} ${messageKinds[message.kind].name} năm ${year}`,
      ...formats.flatMap(toTypedSizes),
    ].join(' · '),
    years: [year],
    groups: [],
    families: [...new Set(formats.map(toFormatFamily))],
    ...(picture && { picture }),
  };
}

/** The name, and the size where the name does not say it. */
const toFormatName = (format: ReturnType<typeof toFormat>): string =>
  format.medium === 'screen' ? `${format.name} ${toSizeLabel(format)}` : format.name;

/** @see FindPicture */
export function toPicture(
  cards: readonly ArtworkCard[],
  year: number,
  slug: string,
  addresses: Addresses,
): string | undefined {
  const card = cards.find((each) => each.year === year && each.message.slug === slug);
  const square = card?.artworks.find(({ job }) => job.format === 'vuong');
  const file = square?.files.find(({ type }) => type === 'png');
  return file && addresses.file(file.path);
}
