import type { FileJob } from './job-of-file.ts';
import type { OpenedPdf } from './open-pdf.ts';
import type { PdfDict } from './parse-pdf.ts';
import type { PageFacts } from './read-page.ts';

/** A file with what its pages print. */
export interface CheckedFile {
  file: OpenedPdf;
  pages: { page: PdfDict; facts: PageFacts }[];
  job: FileJob;
}
