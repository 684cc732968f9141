import type { Canvas } from '#artwork/canvas.ts';
import type { ItemBox } from '#artwork/scene.ts';
import type { AgencyLogo, ArtworkJob, OwnPhoto } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import type { FileType } from '#domain/artwork/file-type.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import type { TilePaper } from '#domain/artwork/tiles.ts';
import type { ZipPlace } from './batch/zip-place.ts';
import type { UnitRow } from './list/unit-row.ts';
import type { PeoplePlan, PersonItem } from './people/plan-people.ts';
import type { PhotoFile } from './photo/read-photo.ts';

/**
 * What the page asks of the worker that draws. Each request is answered under its number; a ZIP says
 * on the way how far it is, and `stop` is answered when it has let go of its file.
 */
export type DrawingRequest = { id: number } & (
  | { task: 'open'; sources: AssetSources }
  | { task: 'draw'; job: ArtworkJob }
  | { task: 'card'; item: PersonItem & { kind: 'card' }; content: DesignContent }
  | ({ task: 'make'; job: ArtworkJob } & WantedFile)
  | { task: 'proof'; job: ArtworkJob; day: string }
  | { task: 'slide' | 'motion'; job: ArtworkJob }
  | { task: 'zip'; plan: ZipPlan; place: ZipPlace }
  | { task: 'stop' }
);

export type DrawingAnswer = { id: number } & (
  | { outcome: 'done' }
  | { outcome: 'drawn'; picture: DrawnPicture }
  | { outcome: 'card'; picture: DrawnCard }
  | { outcome: 'made'; file: Blob }
  | { outcome: 'zipping'; done: number }
  | ({ outcome: 'zipped' } & ZippedBatch)
  | { outcome: 'problem'; problem: DrawingProblem }
  | { outcome: 'failed'; reason: string }
);

export interface DrawnPicture {
  svg: string;
  canvas: Canvas;
  /** Where a photo below it shows, in canvas units. */
  holes: ItemBox[];
}

/** A card to be looked at. */
export interface DrawnCard {
  svg: string;
  canvas: Pick<Canvas, 'width' | 'height'>;
}

/** What the visitor can mend. */
export type DrawingProblem =
  | { kind: 'too-long'; text: string; excess: number }
  | { kind: 'missing-letters'; characters: string[] }
  | { kind: 'no-photo' };

export type MadeType = Extract<FileType, 'png' | 'svg' | 'pdf'>;

/** A file as a button asks for it. */
export interface WantedFile {
  type: MadeType;
  /** Of a PDF: cut into sheets of this paper. */
  tiles?: TilePaper | undefined;
}

/** All that a batch is made of: thousands of pictures follow from it, and none is kept before it is drawn. */
export interface BatchPlan {
  design: Design;
  rows: readonly UnitRow[];
  formats: readonly FormatId[];
  content: DesignContent;
  logos: readonly AgencyLogo[];
  photo?: OwnPhoto | undefined;
  /** A unit's own, in the place of the form's, by the line of the list. */
  unitLogos?: Readonly<Record<number, AgencyLogo>>;
  /** A unit's own, where the form's lies; files, so that three hundred of them fill no memory. */
  unitPhotos?: Readonly<Record<number, PhotoFile>>;
}

/** A list of units or people makes thousands of files, a set a few, which are named. */
export type ZipPlan = BatchPlan | PeoplePlan | readonly BatchItem[];

/** One file of many. */
export interface BatchItem {
  /** With a `photoFile` its photo is still hollow. */
  job: ArtworkJob;
  photoFile?: Blob;
  type: MadeType;
  /** Its place in the ZIP. */
  path: string;
  /** The line of the list that asked for it; 0 without a list. */
  line: number;
  unit: string;
}

export interface ZippedBatch {
  /** Nothing where the ZIP was written into a file, or nothing could be made. */
  file?: Blob;
  failures: BatchFailure[];
}

export type BatchFailure = Pick<BatchItem, 'line' | 'unit' | 'path'> & { reason: string };

/** Where the worker fetches what drawing needs; absolute addresses. */
export interface AssetSources {
  /** By identity. */
  emblems: Record<string, Record<string, string>>;
}
