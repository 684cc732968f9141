import type { ColourRole } from '../identity/colour-role.ts';
import type { FileType } from './file-type.ts';
import type { Format, FormatId } from './format.ts';
import type { LookId } from './looks.ts';
import type { MessageKind } from './messages/index.ts';
import type { MessageWords } from './messages/message-row.ts';
import type { PhotoPlace } from './photo-place.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { TilePaper } from './tiles.ts';
import type { UnitStyle } from './unit-style.ts';

/**
 * The whole input of a picture, as plain JSON: the manifest, a worker's message, a test's fixture
 * and a visitor's form are this same thing.
 */
export interface ArtworkJob {
  /** Name of the file without its ending; says what it is in somebody's Downloads folder. */
  name: string;
  year: number;
  message: Message;
  /** A row of the table by its id, or a size of the visitor's own. */
  format: FormatId | Format;
  look: LookId;
  /** The month's official name that year. */
  monthName: string;
  /** ISO days of the month. */
  opens: string;
  closes: string;
  /** Hangs in any year: its dates, its name and what its files say of it are without one. */
  undated?: true;
  /** Folder of the identity, whose emblem is drawn. */
  identity: string;
  /** sRGB value of every role, as `#RRGGBB`. */
  colours: Record<ColourRole, string>;
  /** Print value of every role: cyan, magenta, yellow, black in percent. */
  inks: Record<ColourRole, Ink>;
  /** A visitor's own choices, before those of the message. */
  picture?: PictureChoice;
  /** The unit that signs, up to three lines; empty leaves no hole. */
  agency: string[];
  /** Its logos, at most two; only a visitor's own jobs have them. */
  agencyLogos?: AgencyLogo[];
  /** How its lines and logos are set, where a visitor chose; capitals stand in the lines themselves. */
  unitStyle?: Omit<UnitStyle, 'capitals'>;
  /** A visitor's own photo, for a look with one; absent, its place is marked. */
  photo?: OwnPhoto;
  /** Whose photo it is, as the visitor wrote it. */
  photoCredit?: string;
  /** What its QR code leads to; only a visitor's own jobs have one. */
  qrAddress?: string;
  credit: Credit;
}

/** A picture of pixels; some of them may be transparent. */
export interface Bitmap {
  /** `data:image/png;base64,…`; of a photo a JPEG. */
  href: string;
  widthPx: number;
  heightPx: number;
}

/** A visitor's own photo, and where it lies in its frame. */
export interface OwnPhoto extends Bitmap {
  /** `data:image/jpeg;base64,…`; empty where a page shows the photo itself, below the hole that is left for it. */
  href: string;
  place: PhotoPlace;
}

/** Without tones it is opaque, and brings its own ground along. */
export interface AgencyLogo extends Bitmap {
  /** The colours that most of a transparent logo has, as `#RRGGBB`: all of them must show on what it stands on. */
  tones?: string[];
  /** The colours along its edge, towards what it stands on: they show where it ends. */
  rim?: string[];
  /** Its outline is a circle that fills the picture. */
  isRound?: true;
}

/** Who made an artwork, under which terms, and where its words come from: what its files say of themselves. */
export interface Credit {
  author: string;
  licence: { name: string; url: string };
  /** The document that the words come from, as people cite it; absent for words of a visitor's own. */
  source?: string;
}

/** DeviceCMYK in percent, 0–100 each. */
export type Ink = [number, number, number, number];

/** What an artwork says. */
export interface Message extends MessageWords {
  kind: MessageKind;
  /** `chu-de`, `ten-thang`, or the slogan's slug: the last part of the file's name. */
  slug: string;
}

/** One row of the manifest: a job and the files made of it. */
export interface Artwork {
  job: ArtworkJob;
  files: ArtworkFile[];
}

export interface ArtworkFile {
  /** Below the site's root, without a leading slash: `tai-ve/2025/….png`. */
  path: string;
  type: FileType;
  /** A small picture that pages show, not one to download; its size in px. */
  preview?: { widthPx: number; heightPx: number };
  /** Of a print raster (TIFF, JPEG): pixels an inch of the true size. */
  dpi?: number;
  /** Of a PDF: cut into parts on sheets of this paper. */
  tiles?: TilePaper;
  /** Of a picture: which page it shows, from 1; the first when absent. A PDF holds them all. */
  page?: number;
}
