import type { AstroIntegration } from 'astro';
import { startLedger } from '../render/ledger.ts';
import { artwork } from './artwork.ts';
import { artworkSums } from './artwork-sums.ts';
import { contentCheck } from './content-check.ts';
import { fillFileSizes } from './fill-file-sizes.ts';
import { headersFile } from './headers-file.ts';
import { joinScripts } from './join-scripts.ts';
import { madeFiles } from './made-files.ts';
import { offline } from './offline.ts';
import { addPolicy, fewInlineSources } from './page-policy.ts';
import { partTexts } from './part-texts.ts';
import { rewritePages } from './rewrite-pages.ts';
import { searchIndex } from './search-index.ts';
import { shortScopes } from './short-scopes.ts';
import { siteMap } from './site-map.ts';
import { versionPictures } from './version-pictures.ts';

/** What a build does beside its pages, and the dev server never: to read it would keep the first page waiting. */
export function finishSite(base: string): AstroIntegration[] {
  // What artwork() has rendered, for those after it.
  const ledger = startLedger();
  // As every address begins.
  const wholeBase = `/${base}/`.replaceAll(/\/+/g, '/');
  return [
    contentCheck(),
    madeFiles(),
    artwork(ledger),
    artworkSums(ledger),
    siteMap(),
    searchIndex(),
    fewInlineSources(),
    // The policy comes last: it sums what stands in the page.
    rewritePages(
      fillFileSizes(ledger),
      versionPictures(ledger, wholeBase),
      joinScripts(wholeBase),
      partTexts,
      shortScopes,
      addPolicy,
    ),
    headersFile(),
    offline(),
  ];
}
