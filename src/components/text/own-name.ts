import { readRememberedAgency, rememberAgency } from '#browser/customiser/remembered-agency.ts';
import { saveFile } from '#browser/customiser/save-file.ts';
import { signBulletin, signPosts, toSpeakerLine } from '#domain/site/own-name.ts';
import { ownNameWords } from '#i18n/vi/own-name.ts';

/** Writes the unit's name into the ready texts of its page, and into their file; the name stays on this machine. */
class OwnName extends HTMLElement {
  private texts: { words: HTMLElement; text: string }[] = [];

  connectedCallback(): void {
    this.texts = [...document.querySelectorAll<HTMLElement>('[data-post]')].map((words) => ({
      words,
      text: words.textContent,
    }));
    const input = this.querySelector('input');
    // What was typed before this code was here is remembered too.
    if (input?.value) this.remember();
    else if (input) input.value = readRememberedAgency()[1] ?? '';
    input?.addEventListener('input', () => {
      this.remember();
      this.show();
    });
    this.querySelector('button')?.addEventListener('click', () => this.take());
    this.show();
  }

  private remember(): void {
    const [superior = '', , place = ''] = readRememberedAgency();
    rememberAgency([superior, this.read(), place]);
  }

  private read(): string {
    const typed = this.querySelector('input')?.value ?? '';
    return typed
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim();
  }

  private show(): void {
    const name = this.read();
    for (const { words, text } of this.texts) {
      const signed = signPosts(text, name);
      words.textContent = signed;
      const copy = words.parentElement?.querySelector<HTMLElement>('copy-button');
      if (copy) copy.dataset.text = signed;
    }
    const speaker = document.querySelector<HTMLElement>('[data-speaker]');
    if (!speaker) return;
    speaker.hidden = name === '';
    speaker.textContent = toSpeakerLine(name);
  }

  private async take(): Promise<void> {
    const { file = '', kind } = this.dataset;
    const name = file.split('/').at(-1) ?? '';
    const sign = kind === 'posts' ? signPosts : signBulletin;
    const text = await fetch(file).then(
      (answer) => (answer.ok ? answer.text() : undefined),
      () => undefined,
    );
    // The mark at the file's start is dropped in reading it, and Notepad wants it.
    if (text !== undefined)
      saveFile(new Blob(['\uFEFF', sign(text, this.read())], { type: 'text/plain;charset=utf-8' }), name);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text === undefined ? ownNameWords.notTaken : ownNameWords.taken(name);
  }
}

customElements.define('own-name', OwnName);
