import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { isOverAYearOld } from '#domain/site/hotline.ts';

/** Shows its sentence once the date in `data-verified` is more than a year back. */
class VerifiedAge extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !isOverAYearOld(this.dataset.verified ?? '', toVietnameseDay(new Date()));
  }
}

customElements.define('verified-age', VerifiedAge);
