import { quizWords } from '#i18n/vi/quiz.ts';

/** The questions of the page: says of each answer whether it is right, and counts. */
class QuizBoard extends HTMLElement {
  connectedCallback(): void {
    const follow = (answer: HTMLInputElement) => {
      const field = answer.closest('fieldset');
      if (field) this.judge(field, Number(answer.value));
      this.count();
    };
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) follow(target);
    });
    this.querySelector('[data-again]')?.addEventListener('click', () => this.begin());
    this.count();
    // What was answered before this code was here is judged too.
    for (const answer of this.querySelectorAll<HTMLInputElement>('input:checked')) follow(answer);
  }

  private judge(field: HTMLFieldSetElement, chosen: number): void {
    const right = Number(field.dataset.right);
    field.dataset.outcome = chosen === right ? 'right' : 'wrong';
    const verdict = field.querySelector('[data-verdict]');
    const letter = 'ABC'.charAt(right);
    if (verdict) verdict.textContent = chosen === right ? quizWords.right : quizWords.wrong(letter);
    const details = field.querySelector('details');
    if (details) details.open = true;
  }

  private count(): void {
    const fields = [...this.querySelectorAll('fieldset')];
    const done = fields.filter(({ dataset }) => dataset.outcome);
    const right = done.filter(({ dataset }) => dataset.outcome === 'right');
    const score = this.querySelector('[data-score]');
    if (score) {
      score.textContent = done.length > 0 ? quizWords.score(right.length, done.length, fields.length) : '';
    }
    const again = this.querySelector<HTMLElement>('[data-again]');
    if (again) again.hidden = done.length === 0;
  }

  /** Takes every answer back and starts at the first question. */
  private begin(): void {
    for (const field of this.querySelectorAll('fieldset')) {
      delete field.dataset.outcome;
      for (const input of field.querySelectorAll('input')) input.checked = false;
      const verdict = field.querySelector('[data-verdict]');
      if (verdict) verdict.textContent = '';
      const details = field.querySelector('details');
      if (details) details.open = false;
    }
    this.count();
    this.querySelector('input')?.focus();
  }
}

customElements.define('quiz-board', QuizBoard);
