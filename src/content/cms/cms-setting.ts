import type { CmsBackend } from '#domain/site/site.ts';

/** What the editors' page is made from. */
export interface CmsSetting {
  backend: CmsBackend;
  /** Shown as the page's name. */
  siteName: string;
  /** Whole address of the site. */
  siteUrl: string;
  /** Those of the content. */
  years: readonly number[];
  identities: readonly string[];
  documents: readonly { id: string; title: string }[];
}

/** The year that is to come. */
export const toNewYear = ({ years }: CmsSetting): number => Math.max(...years) + 1;
