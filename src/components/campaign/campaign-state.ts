import { type MonthState, toMonthState, toVietnameseDay } from '#domain/campaign/month-state.ts';
import { monthWords } from '#i18n/vi/month.ts';

/** Adds to a month's dates where the reader's own day stands; the dates alone are right on any day. */
class CampaignState extends HTMLElement {
  connectedCallback(): void {
    const { opens = '', closes = '' } = this.dataset;
    const place = this.querySelector('strong');
    if (place) place.textContent = toSentence(toMonthState(toVietnameseDay(new Date()), opens, closes));
  }
}

function toSentence(state: MonthState): string {
  if (state.phase === 'before') return monthWords.before(state.daysToGo);
  if (state.phase === 'during') return monthWords.during(state.day, state.days);
  return monthWords.after;
}

customElements.define('campaign-state', CampaignState);
