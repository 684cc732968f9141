/**
 * The small elements of the pages as one file: it weighs 2 kB, and a phone asks once for it instead of once for
 * each, on a slow line a turn of 150 ms every time. What needs more than that has a script of its own.
 */
import '#browser/search/focus-search.ts';
import '#browser/search/open-target.ts';
import './campaign/campaign-state.ts';
import './campaign/lead-notice.ts';
import './campaign/past-year.ts';
import './help/quick-exit.ts';
import './help/verified-age.ts';
import './offline/offline-worker.ts';
import './ui/copy-button.ts';
import './ui/share-button.ts';
