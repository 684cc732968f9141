import { createAddresses } from '#domain/site/addresses.ts';

/** The site's addresses under the base that it is built for. */
export const addresses = createAddresses(import.meta.env.BASE_URL);

/** The same with the host in front, for what leaves the site: copied texts, feeds, calendars, open data. */
export const publicAddresses = createAddresses(new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);
