import { keepingWords } from '#i18n/vi/keeping.ts';
import type { Designing } from '../start-designing.ts';
import { type Draft, openDraftStore } from './draft-store.ts';

/** Drafts on this machine: saved under a name, opened, taken away, all forgotten. */
export function startDrafts(part: HTMLElement, designing: Designing, say: (sentence: string) => void): void {
  const store = openDraftStore();
  const field = part.querySelector<HTMLInputElement>('[data-draft-name]');
  const list = part.querySelector('[data-drafts]');
  const forget = part.querySelector<HTMLButtonElement>('[data-forget-drafts]');
  const showDrafts = (drafts: readonly Draft[]) => {
    if (forget) forget.hidden = drafts.length === 0;
    list?.replaceChildren(...drafts.map(toItem));
  };
  const refresh = async () => showDrafts(await store.list());
  /** A browser may keep nothing, or have no room left: then it is said, and all else works. */
  const attempt = async (act: () => Promise<string>) => {
    try {
      say(await act());
    } catch (cause) {
      console.error(new Error('The drafts could not be reached', { cause }));
      say(keepingWords.notKept);
    }
  };
  const toItem = (draft: Draft): HTMLLIElement => {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = keepingWords.draft(draft.name, new Date(draft.savedAt));
    const open = toButton(keepingWords.open, draft.name, () => {
      designing.openWork(draft.work);
      say(keepingWords.opened(draft.name));
    });
    const remove = toButton(keepingWords.remove, draft.name, () =>
      attempt(async () => {
        await store.remove(draft.id);
        await refresh();
        return keepingWords.removed(draft.name);
      }),
    );
    item.append(name, open, remove);
    return item;
  };
  part.querySelector('[data-save-draft]')?.addEventListener('click', () =>
    attempt(async () => {
      const name = field?.value.trim() || toUsualName(designing);
      await store.save({ name, savedAt: new Date().toISOString(), work: designing.getWork() });
      if (field) field.value = '';
      await refresh();
      return keepingWords.saved(name);
    }),
  );
  forget?.addEventListener('click', () =>
    attempt(async () => {
      await store.forget();
      // Reading them anew would make their place again.
      showDrafts([]);
      field?.focus();
      return keepingWords.forgotten;
    }),
  );
  refresh().catch((cause) => {
    console.error(new Error('The drafts could not be read', { cause }));
    say(keepingWords.notKept);
  });
}

/** Letters of the words that name a draft, at most. */
const longestName = 40;

/** What a draft without a name is called: the unit and the first words, whole. */
function toUsualName({ getJob }: Designing): string {
  const job = getJob();
  return job ? [...job.agency.slice(-1), shorten(job.message.text)].join(' – ') : keepingWords.unnamed;
}

const shorten = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName + 1).replace(/\s+\S*$/u, '')}…`;

function toButton(label: string, of: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-plain';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${of}`);
  button.addEventListener('click', press);
  return button;
}
