import { toExpectedYear, toVietnameseDay } from '#domain/campaign/month-state.ts';

/** Says that a later month is due than the archive knows of, once the reader's own day has reached it. */
class NextCampaign extends HTMLElement {
  connectedCallback(): void {
    const expected = toExpectedYear(toVietnameseDay(new Date()));
    if (expected <= Number(this.dataset.newest)) return;
    for (const place of this.querySelectorAll('[data-year]')) place.textContent = String(expected);
    this.querySelector('[data-always]')?.setAttribute('hidden', '');
    this.querySelector('[data-due]')?.removeAttribute('hidden');
  }
}

customElements.define('next-campaign', NextCampaign);
