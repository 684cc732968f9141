import type { ArtworkJob } from './artwork.ts';
import { toFormat } from './format.ts';
import { type LookFacts, type LookId, looks } from './looks.ts';
import { messageKinds } from './messages/index.ts';

/** Its name in a form and in an address: whose photo it is. */
export const photoCreditField = 'anh-cua';

/** What stands before whose photo it is. */
const creditStart = 'Ảnh: ';

/** Whether the look shows a photo of the visitor's beside such a message; sheets, certificates and ceremonies have none. */
export const takesPhoto = (look: LookId, message: ArtworkJob['message']): boolean => {
  const { showsPhoto }: LookFacts = looks[look];
  return showsPhoto === true && messageKinds[message.kind].filling === 'words' && !message.details;
};

/** Whether a job's picture has room for a photo; a ring has its hole, below which a photo is laid. */
export const hasPhotoRoom = ({
  look,
  message,
  format,
}: Pick<ArtworkJob, 'look' | 'message' | 'format'>): boolean =>
  takesPhoto(look, message) && toFormat(format).opening === undefined;

/** Whether nothing stands in a picture's room for a photo yet. */
export const lacksPhoto = (job: ArtworkJob): boolean => hasPhotoRoom(job) && job.photo === undefined;

/** The line that says whose photo it is; nothing where nobody has said so. */
export function toPhotoCredit(job: ArtworkJob): string | undefined {
  const said = job.photoCredit?.trim();
  if (!said || !hasPhotoRoom(job)) return undefined;
  // Who writes the whole line does not get it twice.
  return /^ảnh\s*:/iu.test(said) ? said : `${creditStart}${said}`;
}
