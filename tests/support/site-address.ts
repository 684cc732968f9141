/** The address that the sites under test are built for; see `site` in astro.config.mjs. */
export const siteOrigin = new URL(process.env.SITE_URL ?? 'https://trai-tim-cam.example').origin;
