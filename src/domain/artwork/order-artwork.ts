import type { Artwork, ArtworkFile } from './artwork.ts';
import { type FileType, fileTypes, isOrderedFor, isPrintRaster } from './file-type.ts';
import { type Format, type FormatId, formats } from './format.ts';
import type { LookId } from './looks.ts';
import { looks } from './looks.ts';
import { findIdentity, type PlanInput, toJob } from './plan-artworks.ts';
import { findSourceId, planMessages } from './plan-messages.ts';
import { countSheets, isLargerThan, isTiled, planTiles, tilePaperIds, toTiledName } from './tiles.ts';

/** One file of one artwork as somebody asks for it, whether the build publishes it or not. */
export interface ArtworkOrder {
  /** The newest campaign's where none is said. */
  year?: number;
  /** The message's slug: `chu-de`, `ten-thang`, or a slogan's; the year's first where none is said, since a theme may not be known yet. */
  message?: string;
  format: string;
  look: string;
  type: string;
  /** Of a print raster; the format's own where none is said. */
  dpi?: number;
  /** Of a large PDF: the paper of the office printer whose sheets are glued together. */
  tiles?: string;
  /** Lines of the unit that signs. */
  agency: string[];
}

const orderedTypes = (Object.keys(fileTypes) as FileType[]).filter(
  (type) => isOrderedFor(type, 'screen') || isOrderedFor(type, 'print'),
);

/**
 * The job and the file that an order asks for; the file's path is its name alone.
 * @param toSlug words as a part of a file's name
 * @throws Error that names what there is to choose from when the order asks for something else.
 */
export function planOrder(input: PlanInput, order: ArtworkOrder, toSlug: (words: string) => string): Artwork {
  const years = input.campaigns.map(({ year }) => year);
  const campaign = choose('year', order.year ?? Math.max(...years), input.campaigns, ({ year }) => year);
  const list = input.sloganLists.find(({ year }) => year === campaign.year);
  const messages = planMessages(campaign, list);
  const message = choose('message', order.message ?? messages[0]?.slug ?? '', messages, ({ slug }) => slug);
  const format: Format & { id: FormatId } = choose('format', order.format, formats, ({ id }) => id);
  const look = choose('look', order.look, Object.keys(looks) as LookId[], (id) => id);
  const type = choose('type', order.type, orderedTypes, (id) => id);
  if (!isOrderedFor(type, format.medium))
    throw new Error(`"${format.id}" is for ${format.medium}; it has no ${type}`);
  const identity = findIdentity(input.identities, campaign);
  const credit = { ...input.maker, source: input.citeDocument(findSourceId(message, campaign, list)) };
  const job = toJob(campaign, identity, message, format.id, look, order.agency, credit);
  if (order.dpi !== undefined && !isPrintRaster(type))
    throw new Error(`A ${type} has no dpi: it is drawn, or has the pixels of its format; leave --dpi out`);
  const name = [job.name, ...order.agency.map(toSlug)].join('_');
  if (order.tiles !== undefined) return { job, files: [toTiledFile(name, type, format, order.tiles)] };
  return { job, files: [toFile(name, type, format, order.dpi)] };
}

/** @throws Error for a paper that is none, a file that has no sheets, and a size that is not glued of them. */
function toTiledFile(name: string, type: FileType, format: Format, wanted: string): ArtworkFile {
  const paper = choose('paper', wanted, tilePaperIds, (id) => id);
  if (type !== 'pdf' || format.medium !== 'print') throw new Error('Only a pdf for print comes on sheets');
  if (!isLargerThan(format, paper)) throw new Error(`"${format.id}" fits on one sheet of ${paper}`);
  if (!isTiled(format, paper))
    throw new Error(
      `"${format.id}" would need ${countSheets(planTiles(format, paper))} sheets of ${paper}, more than anybody glues`,
    );
  return { path: `${toTiledName(name, paper)}.${type}`, type, tiles: paper };
}

function choose<Value, Key extends string | number>(
  what: string,
  wanted: string | number,
  values: readonly Value[],
  toKey: (value: Value) => Key,
): Value {
  const found = values.find((value) => toKey(value) === wanted);
  if (found !== undefined) return found;
  throw new Error(`Unknown ${what} "${wanted}"; there are ${values.map(toKey).join(', ')}`);
}

function toFile(name: string, type: FileType, format: Format, dpi: number | undefined): ArtworkFile {
  if (!isPrintRaster(type) || format.medium !== 'print') return { path: `${name}.${type}`, type };
  const pixels = dpi ?? format.dpi;
  return { path: `${name}_${pixels}dpi.${type}`, type, dpi: pixels };
}
