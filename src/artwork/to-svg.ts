import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import { toFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { looks as lookFacts } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { type Canvas, toCanvas, toStage } from './canvas.ts';
import type { EmblemSet } from './emblem-set.ts';
import { looks } from './looks/all-looks.ts';
import { drawQrBand, toQrBand, toStageBeside } from './qr/qr-band.ts';
import type { Pages } from './scene.ts';
import { prepareLetters } from './scripts/prepare-letters.ts';
import { toScene } from './to-scene.ts';
import { addWhiteBorder } from './white-border.ts';
import { writeSvg } from './write-svg.ts';

/** What drawing needs beside the job: read once, by Node from disk, by the browser over the network. */
export interface ArtworkAssets {
  /** By identity's name. */
  emblems: Record<string, EmblemSet>;
}

/**
 * Draws a job. The same job gives the same bytes, in Node and in the browser.
 * @throws TextTooLongError when the words do not fit the format at a readable size.
 */
export async function toSvg(job: ArtworkJob, assets: ArtworkAssets): Promise<string> {
  return (await drawArtwork(job, assets)).svgs[0];
}

/** A job drawn: flat data for every writer, and the SVG of each page, which rasterisers take. */
export interface DrawnArtwork {
  pages: Pages;
  canvas: Canvas;
  svgs: Pages<string>;
}

/** Draws a job. @throws TextTooLongError as `toSvg` does. */
export async function drawArtwork(job: ArtworkJob, assets: ArtworkAssets): Promise<DrawnArtwork> {
  const format = toFormat(job.format);
  const canvas = toCanvas(format);
  const emblem = assets.emblems[job.identity];
  if (!emblem) throw new Error(`No emblem was read for the identity "${job.identity}"`);
  await prepareLetters(listWords(job));
  const stage = toStage(canvas);
  const band = toQrBand(job, format, stage);
  const root = looks[job.look].draw({ job, canvas: band ? toStageBeside(stage, band) : stage, emblem });
  const drawn = await toScene(root, canvas.width, canvas.height);
  const signed = band
    ? { ...drawn, items: [...drawn.items, ...drawQrBand(band, { canvas, stage, job })] }
    : drawn;
  const kept = format.medium === 'print' && format.office && canvas.shown;
  const scene = kept ? addWhiteBorder(signed, kept, job.colours.white) : signed;
  const { message, year, credit } = job;
  const facts = {
    title: message.text,
    description: toDescription(job),
    ...(job.undated ? {} : { year }),
    credit,
  };
  return { pages: [scene], canvas, svgs: [writeSvg(scene, canvas, facts)] };
}

/**
 * The page that a file of one picture shows. @param number from 1
 * @throws Error when the artwork has no such page.
 */
export function toPage<Page>(pages: Pages<Page>, number = 1): Page {
  const page = pages[number - 1];
  if (page === undefined) throw new Error(`There is no page ${number} of ${pages.length}`);
  return page;
}

/** All that a job puts into letters. */
export const listWords = ({ message, agency, monthName, photoCredit = '' }: ArtworkJob): string[] => [
  message.text,
  ...(message.details ?? []),
  ...agency,
  monthName,
  photoCredit,
];

/** Says what the picture is, beside its words. */
export function toDescription(job: ArtworkJob): string {
  const format = toFormat(job.format);
  const kind = messageKinds[job.message.kind].name.toLowerCase();
  const size = toSizeLabel(format);
  // Large formats are named by their size.
  const name = format.name.includes(size) ? format.name : `${format.name} (${size})`;
  return `${name}, mẫu ${lookFacts[job.look].name.toLowerCase()}: ${kind} của Tháng hành động ${toEditionWords(job)}.`;
}
