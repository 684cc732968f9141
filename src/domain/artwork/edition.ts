import type { ArtworkJob } from './artwork.ts';

/** What an artwork belongs to: a year's campaign, or what may hang in any year. */
export type Edition = number | typeof everyYear;

/** Folder of what names no year, and its name among the editions. */
export const everyYear = 'dung-hang-nam';

type Dated = Pick<ArtworkJob, 'year' | 'undated'>;

export const toEdition = ({ year, undated }: Dated): Edition => (undated ? everyYear : year);

/** `năm 2025`, `hằng năm`. */
export const toEditionWords = ({ year, undated }: Dated): string => (undated ? 'hằng năm' : `năm ${year}`);

/** Beginning of the names of an edition's files: `thang-hanh-dong-2025`, `thang-hanh-dong`. */
export const toEditionPrefix = (edition: Edition): string =>
  edition === everyYear ? 'thang-hanh-dong' : `thang-hanh-dong-${edition}`;
