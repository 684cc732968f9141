import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import type { CleanSvg } from './clean-svg.ts';

/** A worker looks at a file; a drawing comes back, to be painted where the browser can draw one, and its picture goes in again. */
export type LogoRequest = { id: number } & (
  | { task: 'open'; file: Blob }
  | { task: 'take'; picture: ImageBitmap; notes: string[] }
  /** Cuts the white rim of a logo that was painted before. */
  | { task: 'trim'; file: Blob }
);

export type LogoAnswer = { id: number } & (
  | { outcome: 'logo'; logo: AgencyLogo; notes: string[] }
  | { outcome: 'drawing'; drawing: CleanSvg }
  | { outcome: 'refused'; words: string }
);
