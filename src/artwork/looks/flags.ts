import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type PrintFormat, toFlagWidthMm, toFormat } from '#domain/artwork/format.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import type { FlagPart } from '#domain/artwork/messages/message-row.ts';
import { splitCouplet } from '#vietnamese/split-couplet.ts';
import { breakText } from '../break-text.ts';
import { toCanvas, toStage } from '../canvas.ts';
import { box, place } from '../element.ts';
import { proposeMotif } from '../propose-motif.ts';
import { choosePicture } from './choose-picture.ts';
import { groundColours } from './ground-colours.ts';
import type { Look } from './look.ts';

/**
 * A look that sets a sentence over flags that hang beside each other: half of a couplet each, read downwards, or a part
 * of the sentence each. Every flag is whole, with the month, the unit and a bleed of its own, so that it is cut off.
 */
export const withFlags = (look: Look): Look => ({
  ...look,
  draw: (input) => {
    const { job } = input;
    const flag = toFlag(job);
    if (!flag) return look.draw(input);
    const whole = toCanvas(toFormat(job.format));
    const canvas = toCanvas(flag.format);
    const parts = divideWords(job.message.text, flag.count);
    return box(
      { width: whole.width, height: whole.height },
      ...parts.map((part, at) => {
        const drawn = look.draw({
          ...input,
          canvas: { ...toStage(canvas), isBeside: true },
          job: toFlagJob(job, flag.format, part, at),
        });
        return place(at * canvas.width, 0, canvas.width, canvas.height, drawn);
      }),
    );
  },
});

/** One flag of the job's format; nothing where it has none, or its message is more than a sentence. */
function toFlag({ format: id, message }: ArtworkJob): { format: PrintFormat; count: number } | undefined {
  const format = toFormat(id);
  if (format.medium !== 'print' || !format.flags) return undefined;
  if (messageKinds[message.kind].filling !== 'words' || message.details || message.heading) return undefined;
  const { flags, ...facts } = format;
  return { format: { ...facts, widthMm: toFlagWidthMm(format) }, count: flags };
}

/** So few syllables of each flag of a row stand one a line. */
const mostInColumn = 9;

interface FlagWords {
  text: string;
  flag: FlagPart;
}

/** As many parts as there are flags; what cannot be parted every flag says. */
function divideWords(text: string, count: number): FlagWords[] {
  const halves = count === 2 ? splitCouplet(text) : undefined;
  if (halves) {
    const [one, other] = halves.map((half) => half.join(' ')) as [string, string];
    return [
      { text: one, flag: { kind: 'half', other } },
      { text: capitalise(other), flag: { kind: 'half', other: one } },
    ];
  }
  const broken = breakText(text, 700);
  const [best] = count <= broken.most ? broken.into(count).toSorted((a, b) => a.cost - b.cost) : [];
  const parts = best?.lines ?? Array.from({ length: count }, () => text);
  const isColumn = parts.every(
    (part) => part.split(' ').length <= mostInColumn && !/\P{P}\p{P}+ /u.test(part),
  );
  return parts.map((part) => ({ text: part, flag: { kind: 'part', isColumn, all: parts } }));
}

const capitalise = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/**
 * Flags of a row wear the ground and the one beside it by turns; the motif is what the flag's own words call for. They are
 * arranged alike, and stress what the whole sentence does: each by itself, a part of it would be all stress.
 */
function toFlagJob(job: ArtworkJob, format: PrintFormat, words: FlagWords, at: number): ArtworkJob {
  const { ground, motif, arrangement, emphasis = '' } = choosePicture(job, 'deep');
  const picture = {
    ...job.picture,
    motif: proposeMotif(words.text) ?? motif,
    // Only some motifs speak in a bubble.
    arrangement: arrangement === 'bubble' ? ('disc' as const) : arrangement,
    ...(words.flag.kind === 'part' && { emphasis }),
    ground: at % 2 === 0 || words.flag.kind === 'half' ? ground : groundColours[ground].second,
  };
  return { ...job, format, picture, message: { ...job.message, ...words } };
}
