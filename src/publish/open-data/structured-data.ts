import type { Artwork } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { type Campaign, findTheme } from '#domain/campaign/campaign.ts';
import type { Document } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { Site } from '#domain/site/site.ts';
import type { Slogan, SloganUse } from '#domain/slogan/slogan.ts';
import { toDocumentLabel } from '#i18n/labels.ts';

/** A thing in the words of schema.org, which search engines read from a page. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

export interface StructuredDataFacts {
  site: Site;
  /** Full ones, with the host. */
  addresses: Addresses;
}

/** A campaign as an event of the whole country. */
export const toEvent = (
  campaign: Campaign,
  artworks: readonly Artwork[],
  facts: StructuredDataFacts,
): StructuredData => ({
  '@type': 'Event',
  name: `${campaign.monthName} năm ${campaign.year}`,
  description: toThemeSentence(findTheme(campaign)?.text),
  startDate: campaign.opens,
  endDate: campaign.closes,
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
  location: { '@type': 'Country', name: 'Việt Nam' },
  inLanguage: 'vi',
  url: facts.addresses.year(campaign.year),
  image: toImages(artworks, facts),
});

const toThemeSentence = (theme: string | undefined): string =>
  theme ? `Chủ đề: “${theme}”` : 'Chủ đề: chưa tìm được';

/** A slogan as a work that documents published and pictures carry. */
export const toCreativeWork = (
  { slug, text, uses }: Slogan,
  records: readonly { use: SloganUse; document: Document }[],
  artworks: readonly Artwork[],
  facts: StructuredDataFacts,
): StructuredData => ({
  '@type': 'CreativeWork',
  name: text,
  text,
  inLanguage: 'vi',
  url: facts.addresses.slogan(slug),
  temporalCoverage: `${uses.at(-1)?.year}/${uses.at(0)?.year}`,
  isPartOf: uses.map(({ year }) => ({
    '@type': 'Event',
    name: `Tháng hành động năm ${year}`,
    url: facts.addresses.year(year),
  })),
  citation: [...new Set(records.map(({ document }) => toDocumentLabel(document)))],
  image: toImages(artworks, facts),
});

/** The site with its search, for the home page. */
export const toWebSite = ({ site, addresses }: StructuredDataFacts): StructuredData => ({
  '@type': 'WebSite',
  name: site.name,
  description: site.description,
  url: addresses.home,
  inLanguage: 'vi',
  publisher: { '@type': 'Organization', name: site.runBy },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addresses.search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

/** The open data as a data set with its files. */
export const toDataset = (
  files: readonly { path: string; mediaType: string }[],
  { site, addresses }: StructuredDataFacts,
): StructuredData => ({
  '@type': 'Dataset',
  name: `Dữ liệu mở của ${site.name}`,
  description: site.description,
  url: addresses.openData,
  inLanguage: 'vi',
  license: site.artworkLicence.url,
  creator: { '@type': 'Organization', name: site.runBy },
  distribution: files.map(({ path, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: addresses.file(path),
    encodingFormat: mediaType,
  })),
});

/** The pictures on screen formats, with what must be named when they are used again. */
const toImages = (artworks: readonly Artwork[], { site, addresses }: StructuredDataFacts): StructuredData[] =>
  artworks.flatMap(({ job, files }) => {
    const format = toFormat(job.format);
    if (format.medium !== 'screen') return [];
    return files
      .filter(({ type }) => type === 'png')
      .map(({ path }) => ({
        '@type': 'ImageObject',
        contentUrl: addresses.file(path),
        caption: job.message.text,
        width: format.widthPx,
        height: format.heightPx,
        license: site.artworkLicence.url,
        acquireLicensePage: addresses.openData,
        creditText: site.name,
        creator: { '@type': 'Organization', name: site.runBy },
        copyrightNotice: site.artworkLicence.name,
      }));
  });
