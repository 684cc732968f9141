import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { unitPictureWords } from '#i18n/vi/unit-pictures.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { LogoError } from '../logo/logo-error.ts';
import { toLogo } from '../logo/to-logo.ts';
import { matchPictures } from './match-pictures.ts';
import { type OpenPictures, openPictures } from './open-pictures.ts';
import { PictureZipError } from './picture-zip.ts';
import { showPictures } from './show-pictures.ts';

/** Logos of many units out of one ZIP. */
export interface UnitPictures {
  /** By the line of the list. */
  get: () => Readonly<Record<number, AgencyLogo>>;
  /** While a ZIP is read its logos are not yet all there. */
  isReading: () => boolean;
  /** Matches the ZIP with another list. */
  follow: (rows: readonly UnitRow[]) => void;
}

/** @param changed is told when the logos are others, before anything is drawn of them */
export function startUnitPictures(part: HTMLElement, changed: () => void): UnitPictures {
  const input = part.querySelector<HTMLInputElement>('[data-pictures-file]');
  const place = part.querySelector<HTMLElement>('[data-pictures-read]');
  const status = part.querySelector<HTMLOutputElement>('[data-pictures-status]');
  const remove = part.querySelector<HTMLButtonElement>('[data-pictures-remove]');
  const say = (sentence: string) => {
    if (status) status.value = sentence;
  };
  let zip: OpenPictures | undefined;
  let rows: readonly UnitRow[] = [];
  let logos: Record<number, AgencyLogo> = {};
  /** What was read of the ZIP already, by path: a logo, or why it is none. */
  let read = new Map<string, AgencyLogo | string>();
  let turn = 0;
  let isReading = false;

  const match = async () => {
    turn += 1;
    const mine = turn;
    logos = {};
    if (!zip || !place) return;
    if (rows.length === 0) {
      place.replaceChildren();
      isReading = false;
      return say(unitPictureWords.needsList);
    }
    isReading = true;
    const matched = matchPictures(rows, zip.entries);
    const wanted = matched.units.flatMap(({ entry }) => entry ?? []);
    const unread = [...new Set(wanted)].filter(({ path }) => !read.has(path));
    for (const [at, entry] of unread.entries()) {
      say(unitPictureWords.reading(at + 1, unread.length));
      const taken = await takeLogo(zip, entry);
      if (mine !== turn) return;
      read.set(entry.path, taken);
    }
    const faults = new Map<string, string>();
    for (const { row, entry } of matched.units) {
      const taken = entry && read.get(entry.path);
      if (typeof taken === 'string') faults.set(entry?.path ?? '', taken);
      else if (taken) logos[row.line] = taken;
    }
    showPictures(place, matched, zip.refused, faults);
    say(unitPictureWords.summary(Object.keys(logos).length, rows.length));
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
    say(unitPictureWords.opening);
    isReading = true;
    try {
      zip = await openPictures(file);
      if (remove) remove.hidden = false;
      await match();
    } catch (error) {
      if (!(error instanceof PictureZipError)) throw error;
      isReading = false;
      logos = {};
      say(unitPictureWords.zip[error.fault]);
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
    logos = {};
    if (input) input.value = '';
    say('');
    changed();
  });
  if (input?.files?.[0]) open(input.files[0]);
  return {
    get: () => logos,
    isReading: () => isReading,
    follow(next) {
      rows = next;
      match();
    },
  };
}

/** A logo, or why it is none, in words. */
async function takeLogo(
  zip: OpenPictures,
  entry: OpenPictures['entries'][number],
): Promise<AgencyLogo | string> {
  try {
    const { logo } = await toLogo(await zip.read(entry));
    return logo;
  } catch (error) {
    if (error instanceof LogoError) return error.message;
    if (error instanceof PictureZipError) return unitPictureWords.zip[error.fault];
    throw error;
  }
}
