import type { Addresses } from '#domain/site/addresses.ts';
import { escapeAttribute } from '#domain/site/escape-xml.ts';
import type { Site } from '#domain/site/site.ts';

export const openSearchPath = 'opensearch.xml';

/** How many letters OpenSearch 1.1 allows for a short name. */
const longestName = 16;

/** Tells a browser how to search the site from its address bar (OpenSearch 1.1). */
export function toOpenSearch({ name, tagline, contact }: Site, addresses: Addresses): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeAttribute(name.slice(0, longestName))}</ShortName>`,
    `  <Description>${escapeAttribute(tagline)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <Language>vi</Language>',
    `  <Image type="image/svg+xml">${escapeAttribute(addresses.file('favicon.svg'))}</Image>`,
    `  <Url type="text/html" method="get" template="${escapeAttribute(addresses.search)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeAttribute(addresses.file(openSearchPath))}"/>`,
    `  <Developer>${escapeAttribute(contact.label)}: ${escapeAttribute(contact.url)}</Developer>`,
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}
