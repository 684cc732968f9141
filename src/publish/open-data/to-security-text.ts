import type { Site } from '#domain/site/site.ts';

/** Below the host's root, whatever the site's base (RFC 9116). */
export const securityTextPath = '.well-known/security.txt';

/**
 * Says where to report a weakness.
 * @param newestYear of the campaigns: a site that gets no new one for a year is not looked after any more, and
 * the day, which the file must name, comes out of the content, so that two builds stay the same.
 */
export const toSecurityText = (
  { contact, securityContact }: Pick<Site, 'contact' | 'securityContact'>,
  newestYear: number,
): string =>
  [
    `Contact: ${securityContact ?? contact.url}`,
    `Expires: ${newestYear + 1}-12-31T16:59:59Z`,
    'Preferred-Languages: vi, en',
    '',
  ].join('\n');
