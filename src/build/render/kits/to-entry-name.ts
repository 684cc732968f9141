import type { ArtworkFile, ArtworkJob } from '#domain/artwork/artwork.ts';
import { toEdition, toEditionPrefix } from '#domain/artwork/edition.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { type KitScope, toKitLooks } from '#domain/artwork/kit.ts';
import { looks } from '#domain/artwork/looks.ts';
import { officialKinds, toOfficialKind } from '#domain/artwork/messages/index.ts';
import { foldText } from '#vietnamese/fold-text.ts';

/** Where a file stands in a kit. */
export interface EntryPlace {
  job: ArtworkJob;
  file: Pick<ArtworkFile, 'type'>;
  scope: KitScope;
  /** 1-based place of the message among those of its kind. */
  position: number;
}

const mediumFolders = { screen: 'Man hinh', print: 'In an' } as const;

/** Windows refuses paths of 260 letters, the folder of downloads and the kit's own name included. */
const longestFolder = 34;
const longestSlug = 40;

/** `03 Khau hieu/04 cham-dut-bao-luc/Man hinh/….png`: folders that a person understands, in letters that every unzipper reads. @throws Error for a kind that only visitors make. */
export function toEntryName({ job, file, scope, position }: EntryPlace): string {
  const { message, look } = job;
  const format = toFormat(job.format);
  const { kit, many } = officialKinds[toOfficialKind(message.kind)];
  const number = String(position).padStart(2, '0');
  const folders = [
    kit.folder,
    ...(many ? [cut(`${number} ${message.slug}`, longestFolder)] : []),
    ...(toKitLooks(message.kind).length > 1 ? [capitalise(foldText(looks[look].name))] : []),
    ...(scope === 'tron-bo' ? [mediumFolders[format.medium]] : []),
  ];
  const name = [
    `${toEditionPrefix(toEdition(job))}_${format.id}_`,
    cut(message.slug, longestSlug),
    `_${look}`,
  ];
  return `${folders.join('/')}/${name.join('')}.${file.type}`;
}

/** Cuts between words. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
