import type { OwnPhoto } from '#domain/artwork/artwork.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { keepingWords } from '#i18n/vi/keeping.ts';
import { readDesign } from '../design-schema.ts';
import { LogoError } from '../logo/logo-error.ts';
import { toLogo } from '../logo/to-logo.ts';
import { saveFile } from '../save-file.ts';
import type { Studio } from '../studio.ts';
import { toDesignJob } from '../to-design-job.ts';
import { toImageBlob } from '../to-image-blob.ts';
import { lockedParts, type Pattern, type Work } from '../work/work.ts';
import { largestWorkingFile, readWorkingFile, writeWorkingFile } from '../work/working-file.ts';

/** Files to save, send and open again, with what a province fixes for its wards. */
export function startWorkingFiles(part: HTMLElement, studio: Studio, say: (sentence: string) => void): void {
  const { designing } = studio;
  const input = part.querySelector<HTMLInputElement>('[data-open-work]');
  part.querySelector('[data-save-work]')?.addEventListener('click', () => {
    const pattern = readPattern(part);
    const work = { ...designing.getWork(), ...(pattern && { pattern }) };
    const name = `${designing.getJob()?.name ?? 'thiet-ke'}.json`;
    saveFile(new Blob([writeWorkingFile(work)], { type: 'application/json' }), name);
    say(keepingWords.fileSaved(name));
  });
  input?.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    say(keepingWords.reading);
    const read = await openFile(file, studio);
    input.value = '';
    if ('words' in read) return say(read.words);
    designing.openWork(read.work);
    say(keepingWords.opened(file.name));
  });
}

/** The work of a file, its logos painted anew as those that a visitor chooses are; or why it is not taken. */
async function openFile(file: File, { content }: Studio): Promise<{ work: Work } | { words: string }> {
  if (file.size > largestWorkingFile) return { words: keepingWords.faults['too-large'] };
  const read = readWorkingFile(await file.text());
  if ('fault' in read) return { words: keepingWords.faults[read.fault] };
  const { work } = read;
  const design = readDesign(new URLSearchParams(work.fields));
  if (!design || !toDesignJob(design, content)) return { words: keepingWords.faults['no-design'] };
  try {
    const logos = await Promise.all(
      work.logos.map(async ({ href }) => (await toLogo(toImageBlob(href))).logo),
    );
    const photo = work.photo && { ...(await readKept(work.photo)), place: work.photo.place };
    return { work: { ...work, logos, ...(photo && { photo }) } };
  } catch (cause) {
    if (!(cause instanceof LogoError))
      console.error(new Error('A logo or the photo cannot be read', { cause }));
    return { words: keepingWords.faults.torn };
  }
}

/** A kept photo, painted anew as one that a visitor chooses is. @throws LogoError when it is none */
async function readKept({ href }: OwnPhoto): Promise<OwnPhoto> {
  const { readPhoto } = await import('../photo/read-photo.ts');
  const { photo, pixels } = await readPhoto(toImageBlob(href));
  pixels.close();
  return photo;
}

/** Nothing where nothing is fixed. */
function readPattern(part: HTMLElement): Pattern | undefined {
  const isTicked = (selector: string) => part.querySelector(`${selector}:checked`) !== null;
  const locks = lockedParts.filter((id) => isTicked(`[data-lock="${id}"]`));
  const allowed = formats.map(({ id }): FormatId => id).filter((id) => isTicked(`[data-only="${id}"]`));
  return locks.length > 0 || allowed.length > 0 ? { locks, formats: allowed } : undefined;
}
