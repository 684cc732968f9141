import { paperWords } from '#i18n/vi/papers.ts';
import type { Paper } from '#papers/paper.ts';
import { type PaperFileType, type PaperId, toPaperFileName } from '#papers/papers.ts';
import { toCsv } from '#papers/writers/to-csv.ts';
import type { PaperFileFacts } from '#papers/writers/to-docx.ts';
import { toIcs } from '#papers/writers/to-ics.ts';
import { toText } from '#papers/writers/to-text.ts';
import { saveFile } from '../customiser/save-file.ts';

interface MadePaper {
  id: PaperId;
  year: number;
  paper: Paper;
  file: PaperFileFacts;
}

const mediaTypes: Record<PaperFileType, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Makes a file when its button is pressed, and says so; nothing leaves the machine. */
export function startTaking(desk: HTMLElement, make: () => MadePaper): void {
  const status = desk.querySelector('[data-status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  // What was made is not what is shown once something else is chosen.
  desk.addEventListener('input', () => say(''));
  for (const button of desk.querySelectorAll<HTMLElement>('[data-take]')) {
    button.addEventListener('click', async () => {
      const type = button.dataset.take as PaperFileType;
      const made = make();
      const name = toPaperFileName(made.year, made.id, type);
      try {
        saveFile(new Blob([await write(made, type)], { type: mediaTypes[type] }), name);
        say(paperWords.taken(name));
      } catch (cause) {
        console.error(new Error(`The paper ${name} could not be written`, { cause }));
        say(paperWords.notTaken);
      }
    });
  }
}

async function write({ paper, file }: MadePaper, type: PaperFileType): Promise<BlobPart> {
  if (type === 'txt') return toText(paper);
  if (type === 'csv') return toCsv(paper);
  if (type === 'ics') return toIcs(paper, file.day);
  if (type === 'pptx') {
    const { toPptx } = await import('#papers/writers/to-pptx.ts');
    return new Uint8Array(await toPptx(paper, file));
  }
  if (type === 'zip') {
    const { toSpeechZip } = await import('#papers/writers/to-speech-zip.ts');
    return new Uint8Array(toSpeechZip(paper));
  }
  if (type === 'xlsx') {
    const { toXlsx } = await import('#papers/writers/to-xlsx.ts');
    return new Uint8Array(toXlsx(paper));
  }
  // The library weighs more than the rest of the page: it comes with the first file that is asked for.
  const { toDocx } = await import('#papers/writers/to-docx.ts');
  return new Uint8Array(await toDocx(paper, file));
}
