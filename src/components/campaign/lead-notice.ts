import { toExpectedYear, toVietnameseDay } from '#domain/campaign/month-state.ts';

/** Says which month is due, once the reader's own day has passed the one that the page leads with. */
class LeadNotice extends HTMLElement {
  connectedCallback(): void {
    const expected = toExpectedYear(toVietnameseDay(new Date()));
    const isDue = expected > Number(this.dataset.year);
    for (const place of this.querySelectorAll('[data-due-year]')) place.textContent = String(expected);
    this.querySelector('[data-due]')?.toggleAttribute('hidden', !isDue);
    // The reader's clock has spoken; the day of the build says nothing more.
    this.querySelector('[data-built]')?.setAttribute('hidden', '');
  }
}

customElements.define('lead-notice', LeadNotice);
