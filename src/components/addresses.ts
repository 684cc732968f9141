import { createAddresses } from '#domain/addresses.ts';

/** The site's addresses under the base that it is built for. */
export const addresses = createAddresses(import.meta.env.BASE_URL);
