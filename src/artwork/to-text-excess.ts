import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import type { MessageKind } from '#domain/artwork/messages/index.ts';
import { toPublishedFormats, toPublishedLooks } from '#domain/artwork/plan-artworks.ts';
import { mapRoles } from '#domain/identity/colour-role.ts';
import { toCanvas, toStage } from './canvas.ts';
import type { Drawing } from './drawing.ts';
import { TextTooLongError } from './fit-text.ts';
import { looks } from './looks/all-looks.ts';
import { toMissingCharacters } from './measure-text.ts';

/** The emblem takes its room whatever it shows. */
const blank: Drawing = { width: 1, height: 1, paths: [] };
const emblem = { colour: blank, reversed: blank, oneColour: blank };

/**
 * How many characters a message is too long for a format, in the look with least room of those in which
 * its kind is published so; 0 when it fits or is not published.
 */
export function toTextExcess(text: string, format: FormatId, kind: MessageKind): number {
  const excesses = toPublishedLooks(kind)
    .filter((look) => toPublishedFormats(kind, look).some(({ id }) => id === format))
    .map((look) => measureExcess(toTrialJob(toKnownLetters(text), format, look, kind)));
  return Math.max(0, ...excesses);
}

/** Another check names the letters that the typeface lacks; here any letter stands for them. */
const toKnownLetters = (text: string): string =>
  toMissingCharacters(text, 700).reduce((known, letter) => known.replaceAll(letter, 'm'), text);

function measureExcess(job: ArtworkJob): number {
  try {
    looks[job.look].draw({ job, canvas: toStage(toCanvas(toFormat(job.format))), emblem });
    return 0;
  } catch (error) {
    if (error instanceof TextTooLongError) return error.excess;
    throw error;
  }
}

/** A campaign with the longest signature there has been. */
function toTrialJob(text: string, format: FormatId, look: LookId, kind: MessageKind): ArtworkJob {
  return {
    name: 'trial',
    year: 2025,
    message: { kind, text, slug: 'trial' },
    format,
    look,
    monthName: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
    opens: '2025-11-15',
    closes: '2025-12-15',
    identity: 'trial',
    colours: mapRoles(() => ''),
    inks: mapRoles(() => [0, 0, 0, 0]),
    agency: [],
    credit: { author: '', licence: { name: '', url: '' } },
  };
}
