import { unitPictureWords } from '#i18n/vi/unit-pictures.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { LogoError } from '../logo/logo-error.ts';
import { matchPictures, type PictureKind } from './match-pictures.ts';
import { type OpenPictures, openPictures } from './open-pictures.ts';
import { PictureZipError } from './picture-zip.ts';
import { showPictures } from './show-pictures.ts';

/** Logos or photos of many units out of one ZIP. */
export interface UnitPictures<Picture> {
  /** By the line of the list. */
  get: () => Readonly<Record<number, Picture>>;
  /** While a ZIP is read its pictures are not yet all there. */
  isReading: () => boolean;
  /** Matches the ZIP with another list. */
  follow: (rows: readonly UnitRow[]) => void;
}

/** What is taken out of the ZIP, and how. */
export interface PictureSetting<Picture> {
  kind: PictureKind;
  /** @throws LogoError for a file that is no such picture */
  take: (file: Blob) => Promise<Picture>;
  /** Is told when the pictures are others, before anything is drawn of them. */
  changed: () => void;
}

/** @param within where the part of this kind lies */
export function startUnitPictures<Picture extends object>(
  within: HTMLElement,
  { kind, take, changed }: PictureSetting<Picture>,
): UnitPictures<Picture> {
  const part = within.querySelector<HTMLElement>(`[data-pictures="${kind}"]`);
  const words = unitPictureWords[kind];
  const input = part?.querySelector<HTMLInputElement>('[data-pictures-file]');
  const place = part?.querySelector<HTMLElement>('[data-pictures-read]');
  const status = part?.querySelector<HTMLOutputElement>('[data-pictures-status]');
  const remove = part?.querySelector<HTMLButtonElement>('[data-pictures-remove]');
  const say = (sentence: string) => {
    if (status) status.value = sentence;
  };
  let zip: OpenPictures | undefined;
  let rows: readonly UnitRow[] = [];
  let pictures: Record<number, Picture> = {};
  /** What was read of the ZIP already, by path: a picture, or why it is none. */
  let read = new Map<string, Picture | string>();
  let turn = 0;
  let isReading = false;

  const match = async () => {
    turn += 1;
    const mine = turn;
    pictures = {};
    if (!zip || !place) return;
    if (rows.length === 0) {
      place.replaceChildren();
      isReading = false;
      return say(words.needsList);
    }
    isReading = true;
    const matched = matchPictures(rows, zip.entries, kind);
    const wanted = matched.units.flatMap(({ entry }) => entry ?? []);
    const unread = [...new Set(wanted)].filter(({ path }) => !read.has(path));
    for (const [at, entry] of unread.entries()) {
      say(words.reading(at + 1, unread.length));
      const taken = await takePicture(zip, entry, take);
      if (mine !== turn) return;
      read.set(entry.path, taken);
    }
    const faults = new Map<string, string>();
    for (const { row, entry } of matched.units) {
      const taken = entry && read.get(entry.path);
      if (typeof taken === 'string') faults.set(entry?.path ?? '', taken);
      else if (taken) pictures[row.line] = taken;
    }
    showPictures(place, kind, matched, zip.refused, faults);
    say(words.summary(Object.keys(pictures).length, rows.length));
    isReading = false;
    changed();
  };
  const drop = () => {
    isReading = false;
    zip?.close();
    zip = undefined;
    read = new Map();
    place?.replaceChildren();
    if (remove) remove.hidden = true;
  };
  const open = async (file: File) => {
    drop();
    say(words.opening);
    isReading = true;
    try {
      zip = await openPictures(file);
      if (remove) remove.hidden = false;
      await match();
    } catch (error) {
      if (!(error instanceof PictureZipError)) throw error;
      isReading = false;
      pictures = {};
      say(words.zip[error.fault]);
      changed();
    }
  };
  input?.addEventListener('input', (event) => event.stopPropagation());
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(file);
  });
  remove?.addEventListener('click', () => {
    drop();
    turn += 1;
    pictures = {};
    if (input) input.value = '';
    say('');
    changed();
  });
  if (input?.files?.[0]) open(input.files[0]);
  return {
    get: () => pictures,
    isReading: () => isReading,
    follow(next) {
      rows = next;
      match();
    },
  };
}

/** A picture, or why it is none, in words. */
async function takePicture<Picture>(
  zip: OpenPictures,
  entry: OpenPictures['entries'][number],
  take: (file: Blob) => Promise<Picture>,
): Promise<Picture | string> {
  try {
    return await take(await zip.read(entry));
  } catch (error) {
    if (error instanceof LogoError) return error.message;
    if (error instanceof PictureZipError) return unitPictureWords.logo.zip[error.fault];
    throw error;
  }
}
