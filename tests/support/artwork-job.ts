import { fileURLToPath } from 'node:url';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import { readAssets } from '#build/render/read-assets.ts';
import type { Artwork, ArtworkJob, Message, OwnPhoto } from '#domain/artwork/artwork.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { firstPlace } from '#domain/artwork/photo-place.ts';
import type { PictureChoice } from '#domain/artwork/picture-choice.ts';
import { toArtwork, toArtworkName } from '#domain/artwork/plan-artworks.ts';

/** A photo of one's own, of no pixels: for tests that look at where things stand. */
export const testPhoto: OwnPhoto = {
  href: 'data:image/jpeg;base64,AAAA',
  widthPx: 400,
  heightPx: 300,
  place: firstPlace,
};

/** What a test says of a job; the rest is the month of 2025. */
export interface JobWish {
  text?: string;
  kind?: Message['kind'];
  format?: FormatId;
  look?: LookId;
  agency?: string[];
  details?: readonly string[] | undefined;
  picture?: PictureChoice;
  photo?: OwnPhoto | undefined;
  photoCredit?: string | undefined;
  /** What is held, and the month's theme: of a ceremony's backdrop. */
  heading?: string;
  theme?: string;
}

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

let assets: Promise<ArtworkAssets> | undefined;

/** The project's fonts and emblems, read once for all tests of a file. */
export function readTestAssets(): Promise<ArtworkAssets> {
  assets ??= readAssets(projectRoot);
  return assets;
}

/** A job like those of the manifest. */
export function toTestJob({
  text = 'Chấm dứt bạo lực, vun đắp yêu thương.',
  kind = 'slogan',
  format = 'vuong',
  look = 'nen-cam',
  agency = [],
  details,
  picture,
  heading,
  theme,
  photo,
  photoCredit,
}: JobWish = {}): ArtworkJob {
  return {
    name: toArtworkName(2025, format, messageKinds[kind].slug, look),
    year: 2025,
    message: {
      kind,
      text,
      slug: messageKinds[kind].slug,
      ...(details && { details: [...details] }),
      ...(heading && { heading }),
      ...(theme && { theme }),
    },
    format,
    look,
    monthName: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
    opens: '2025-11-15',
    closes: '2025-12-15',
    identity: 'trai-tim-cam',
    colours: {
      orange: '#E8500E',
      orangeLight: '#F58220',
      orangeDeep: '#C23A08',
      earth: '#7A260A',
      earthDark: '#631D06',
      gold: '#FFC75A',
      tint1: '#FBC9A0',
      tint2: '#FDE3CC',
      ink: '#3A1405',
      black: '#000000',
      paper: '#FFF6EF',
      white: '#FFFFFF',
    },
    inks: {
      orange: [0, 80, 100, 0],
      orangeLight: [0, 58, 95, 0],
      orangeDeep: [12, 90, 100, 6],
      earth: [28, 90, 100, 35],
      earthDark: [32, 90, 100, 48],
      gold: [0, 24, 74, 0],
      tint1: [0, 24, 38, 0],
      tint2: [0, 12, 20, 0],
      ink: [40, 80, 95, 65],
      black: [0, 0, 0, 100],
      paper: [0, 4, 6, 0],
      white: [0, 0, 0, 0],
    },
    agency,
    ...(picture && { picture }),
    ...(photo && { photo }),
    ...(photoCredit && { photoCredit }),
    credit: {
      author: 'Trái Tim Cam',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
      source: 'Kế hoạch 123/KH-UBND',
    },
  };
}

/** A row of the manifest. */
export function toTestArtwork(wish: JobWish = {}): Artwork {
  const job = toTestJob(wish);
  return toArtwork(job, toFormat(job.format));
}
