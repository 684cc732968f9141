import type { ArtworkJob } from './artwork.ts';
import { isToFill } from './drawn-details.ts';
import { toAspect, toFormat } from './format.ts';
import { type CertificateLine, certificateLabels } from './messages/certificate.ts';
import { dottedLine } from './messages/launch.ts';

/** What stands on a certificate below the unit, in the order of its lines. */
export interface CertificateWords {
  title: string;
  /** The month and its year. */
  occasion: string;
  /** As they are read; one to write on ends with the dotted line's sign. */
  recipient: string;
  reason: string;
  /** Place and day. */
  signed: string;
  signer: string;
  hint: string;
}

/** Width over height of a sheet that lies: A4 and A3 have 1.41. */
const aspects = { least: 1.3, most: 1.6 } as const;

/** The lines of a job that is drawn as a certificate; undefined for every other. */
export function toCertificateWords(job: ArtworkJob): CertificateWords | undefined {
  const format = toFormat(job.format);
  const aspect = toAspect(format);
  const isSheet = format.medium === 'print' && format.scale === 1 && !format.inHand;
  if (job.message.kind !== 'certificate' || !isSheet || aspect < aspects.least || aspect > aspects.most)
    return undefined;
  const find = (line: CertificateLine) =>
    job.message.details?.find((detail) => detail.startsWith(`${certificateLabels[line]}: `)) ??
    `${certificateLabels[line]}: ${dottedLine}`;
  /** Without its label, where the place on the sheet says what it is. */
  const findValue = (line: CertificateLine) => {
    const detail = find(line);
    return isToFill(detail) ? '' : detail.slice(certificateLabels[line].length + 2);
  };
  return {
    title: job.message.text,
    occasion: job.undated ? job.monthName : `${job.monthName} năm ${job.year}`,
    recipient: find('recipient'),
    reason: find('reason'),
    signed: findValue('signed') || toOpenDay(job),
    signer: findValue('signer') || 'Đại diện đơn vị',
    hint: '(ký, ghi rõ họ tên)',
  };
}

/** Dots to write place, day and month on. */
const toOpenDay = ({ year, undated }: ArtworkJob): string =>
  `.................., ngày ...... tháng ...... năm ${undated ? '........' : year}`;
