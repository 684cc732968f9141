import type { CheckedContent, PlacedText } from './checked-content.ts';

/** The texts that the site publishes as its own; `found` quotes a source's slip on purpose. */
export const findOwnWords = ({ texts }: Pick<CheckedContent, 'texts'>): PlacedText[] =>
  texts.filter(({ path, position }) => path?.at(-1) !== 'found' && !isTranslated(position.file, path));

/** The rules of Vietnamese spelling say nothing of other languages. */
const isTranslated = (file: string, path: PlacedText['path']): boolean =>
  (file.endsWith('/translations.yaml') && path?.at(-1) === 'text') ||
  (file.endsWith('/recordings.yaml') && path?.at(-2) === 'transcript');

// The next two read the texts as written and not the parsed data, so that a file with another fault takes part.

/** The ids that documents give themselves, in all files. */
export const findDocumentIds = ({ texts }: CheckedContent): PlacedText[] =>
  texts.filter(
    ({ position, path }) =>
      position.file.endsWith('documents.yaml') &&
      path?.length === 3 &&
      path[0] === 'documents' &&
      path[2] === 'id',
  );

/** Everywhere a document is cited: fields named `source` or `document`, and the items of `legalBasis`. */
export const findCitations = ({ texts }: CheckedContent): PlacedText[] =>
  texts.filter(({ path }) => {
    const last = path?.at(-1);
    return (
      last === 'source' || last === 'document' || (typeof last === 'number' && path?.at(-2) === 'legalBasis')
    );
  });
