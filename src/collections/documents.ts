import { getCollection } from 'astro:content';
import type { Document } from '#domain/document/document.ts';

/** Gives the document that an id names. @throws Error naming an id that no file has. */
export type FindDocument = (id: string) => Document;

/** Those of all files together: the years' own and the shared ones. */
export async function getDocuments(): Promise<Document[]> {
  const entries = await getCollection('documents');
  return entries.flatMap(({ data }) => data.documents);
}

/** For a page that names many documents. */
export async function getFindDocument(): Promise<FindDocument> {
  const byId = new Map((await getDocuments()).map((document) => [document.id, document]));
  return (id) => {
    const document = byId.get(id);
    if (!document) throw new Error(`No documents.yaml has the document "${id}"`);
    return document;
  };
}

/** @throws Error naming an id that no file has. */
export async function getDocument(id: string): Promise<Document> {
  const findDocument = await getFindDocument();
  return findDocument(id);
}
