import type { ArtworkJob, Credit } from '#domain/artwork/artwork.ts';
import type { LeafletContent } from '#domain/artwork/leaflet-content.ts';
import {
  type LeafletFile,
  type LeafletId,
  leaflets,
  toLeafletFormat,
  toLeafletName,
} from '#domain/artwork/leaflets.ts';
import { type IdentityFacts, toJob } from '#domain/artwork/plan-artworks.ts';
import { prepareLetters } from '../scripts/prepare-letters.ts';
import { writePdf } from '../write-pdf.ts';
import { drawLeaflet } from './draw-leaflet.ts';

export interface LeafletMaker {
  identity: IdentityFacts;
  credit: Pick<Credit, 'author' | 'licence'>;
}

/**
 * A leaflet as a PDF, for a press, a unit's own printer or a screen. The same words give the same bytes, in Node and
 * in a browser. @throws Error where the words do not fit.
 */
export async function writeLeaflet(
  id: LeafletId,
  file: LeafletFile,
  content: LeafletContent,
  { identity, credit }: LeafletMaker,
): Promise<Uint8Array> {
  await prepareLetters(listLeafletWords(content));
  const job = toLeafletJob(id, file, content, { identity, credit });
  const { pages, canvas } = drawLeaflet(id, file, content, job.colours);
  return writePdf(pages, canvas, {
    job,
    format: toLeafletFormat(id, file),
    description: `${leaflets[id].name}: hình minh họa. ${file.how}.`,
    ...credit,
    isLongText: true,
  });
}

function toLeafletJob(
  id: LeafletId,
  file: LeafletFile,
  content: LeafletContent,
  { identity, credit }: LeafletMaker,
): ArtworkJob {
  const message = { kind: 'own', slug: id, text: content.parts.cover.heading } as const;
  const format = toLeafletFormat(id, file);
  const job = toJob(content, identity, message, format, 'nen-cam', [], credit);
  return { ...job, name: toLeafletName(id, content.year, file) };
}

const listLeafletWords = ({ theme, parts }: LeafletContent): string[] => [
  theme,
  ...Object.values(parts).flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  ]),
];
