import { isPastYear } from '#domain/campaign/lead-campaign.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';

/** Shows what it holds once the month of `data-year` is over on the reader's own day. */
class PastYear extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !isPastYear(Number(this.dataset.year), toVietnameseDay(new Date()));
  }
}

customElements.define('past-year', PastYear);
