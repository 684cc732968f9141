import { toCanvas } from '#artwork/canvas.ts';
import type { Pages, Scene } from '#artwork/scene.ts';
import { type ArtworkAssets, drawArtwork, toDescription } from '#artwork/to-svg.ts';
import { writePdf } from '#artwork/write-pdf.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { readImagePixels } from '../decode-images.ts';
import { demandLetters } from '../find-problem.ts';
import type { PersonItem } from './plan-people.ts';

type CertificateItem = PersonItem & { kind: 'certificate' };

/** Makes what it can of each item, and reports the others. */
type Collect = (
  items: readonly CertificateItem[],
  make: (item: CertificateItem) => Promise<Scene>,
) => Promise<Scene[]>;

/** Certificates as the pages of one PDF for the press; nothing where none can be drawn. */
export async function bindCertificates(
  items: readonly CertificateItem[],
  assets: ArtworkAssets,
  collect: Collect,
): Promise<Uint8Array | undefined> {
  const [first] = items;
  if (!first) return undefined;
  const format = toFormat(first.job.format);
  if (format.medium !== 'print') throw new Error(`${format.id} is no format for print`);
  const [scene, ...others] = await collect(items, async ({ job }) => {
    await demandLetters(job);
    return (await drawArtwork(job, assets)).pages[0];
  });
  if (!scene) return undefined;
  const pages: Pages = [scene, ...others];
  // The slug names the file, which is everybody's.
  const job = { ...first.job, name: first.path.split('/')[0] ?? first.job.name };
  return writePdf(pages, toCanvas(format), {
    job,
    format,
    description: toDescription(job),
    images: await readImagePixels(...pages),
    ...job.credit,
    isLongText: true,
  });
}
