import { getCollection } from 'astro:content';
import { createFindDocument, type FindDocument, toDocuments } from '#content/domain/to-domain.ts';
import type { Document } from '#domain/document/document.ts';
import { keepForBuild } from './keep-for-build.ts';

/** Those of all files together: the years' own and the shared ones. */
export const getDocuments = keepForBuild(
  async (): Promise<Document[]> =>
    toDocuments([...(await getCollection('documents')), ...(await getCollection('sharedDocuments'))]),
);

/** For a page that names many documents. */
export const getFindDocument = keepForBuild(
  async (): Promise<FindDocument> => createFindDocument(await getDocuments()),
);

/** @throws Error naming an id that no file has. */
export async function getDocument(id: string): Promise<Document> {
  const findDocument = await getFindDocument();
  return findDocument(id);
}
