import { paperWords } from '#i18n/vi/papers.ts';

/** Below each text that is read aloud, a button that copies its words alone. */
export function offerCopies(sheet: Element): void {
  for (const spoken of sheet.querySelectorAll<HTMLElement>('[data-spoken]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-plain';
    button.textContent = paperWords.copySpoken;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const row = document.createElement('p');
    row.append(button, ' ', status);
    button.addEventListener('click', async () => {
      status.textContent = (await copy(spoken.textContent)) ? paperWords.copied : paperWords.notCopied;
    });
    spoken.after(row);
  }
}

/** Absent on a page that was not served over HTTPS, and forbidden in some. */
async function copy(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
