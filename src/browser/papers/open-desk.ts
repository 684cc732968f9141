import { paperWords } from '#i18n/vi/papers.ts';
import { toFileFacts } from '#papers/file-facts.ts';
import { type PaperRow, papers } from '#papers/papers.ts';
import { citeAll, type PapersContent } from '#papers/papers-content.ts';
import { toHtml } from '#papers/writers/to-html.ts';
import { type Counting, startCounting } from './counting/start-counting.ts';
import { findSlips } from './find-slips.ts';
import { startGuests } from './guests/start-guests.ts';
import { offerCopies } from './offer-copies.ts';
import { onceAFrame } from './once-a-frame.ts';
import { readDesk } from './read-desk.ts';
import { showChoices } from './show-choices.ts';
import { startPaperNumbers } from './start-paper-numbers.ts';
import { startTaking } from './start-taking.ts';
import { startUnitMemory } from './start-unit-memory.ts';

/** Brings the page's form, preview and files to life. */
export async function openDesk(desk: HTMLElement): Promise<void> {
  const form = desk.querySelector('form');
  if (!form) throw new Error('The desk of the papers has no form');
  const answer = await fetch(desk.dataset.content ?? '');
  if (!answer.ok) throw new Error(`The papers' content answers ${answer.status}`);
  const content = (await answer.json()) as PapersContent;
  // The list below has a place of that name too, for who has no script. What is chosen by now was chosen here.
  if (isPaperNamed()) desk.scrollIntoView();

  let counting: Counting | undefined;
  const make = () => {
    const wish = readDesk(form, content);
    const counts = counting?.totals(wish);
    const choices = { ...wish.choices, ...(counts && { counts }) };
    return { ...wish, paper: papers[wish.id].make(wish.facts, wish.unit, choices) };
  };
  const showNumber = startPaperNumbers(form);
  const show = () => {
    showChoices(form, readDesk(form, content));
    const made = make();
    const sheet = desk.querySelector('[data-sheet]');
    if (sheet) sheet.innerHTML = toHtml(made.paper, (ids) => paperWords.from(citeAll(content, ids)));
    if (sheet) offerCopies(sheet);
    const notes = [...findSlips(made.facts, made.choices), ...made.paper.notes].map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    });
    desk.querySelector('[data-notes]')?.replaceChildren(...notes);
    const { files }: PaperRow = papers[made.id];
    for (const button of desk.querySelectorAll<HTMLElement>('[data-take]')) {
      button.hidden = !files.some((type) => type === button.dataset.take);
    }
  };
  const showSoon = onceAFrame(show);
  const guests = form.querySelector<HTMLElement>('[data-guests]');
  if (guests) startGuests(guests, () => readDesk(form, content));
  const part = form.querySelector<HTMLElement>('[data-counting]');
  if (part) counting = startCounting(part, () => readDesk(form, content), showSoon);
  startUnitMemory(desk, form, showSoon);
  startTaking(desk, () => {
    const made = make();
    return { ...made, year: made.facts.year, file: toFileFacts(made.facts) };
  });
  form.addEventListener('input', () => {
    showNumber();
    showSoon();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => {
    if (choosePaper(form)) desk.scrollIntoView();
    showNumber();
    showSoon();
  });
  show();
}

/** An address may name a paper, as those of search results do. @returns whether it does */
function choosePaper(form: HTMLFormElement): boolean {
  const select = form.elements.namedItem('giay');
  const isNamed = isPaperNamed() && select instanceof HTMLSelectElement;
  if (isNamed) select.value = location.hash.slice(1);
  return isNamed;
}

const isPaperNamed = (): boolean => location.hash.slice(1) in papers;
