import type { CmsConfig } from '@sveltia/cms';

/** Where Sveltia CMS keeps what a person has chosen. */
const preferencesKey = 'sveltia-cms.prefs';

/** Opens Sveltia CMS, in Vietnamese until somebody chooses another language in it. */
export async function openEditor(config: CmsConfig): Promise<void> {
  const preferences = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}');
  localStorage.setItem(preferencesKey, JSON.stringify({ locale: 'vi', ...preferences }));
  // Only now: it reads the language while it loads.
  const { default: CMS } = await import('@sveltia/cms');
  await CMS.init({ config });
}
