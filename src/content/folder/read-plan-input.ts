import { type SitePlanInput, toDocuments, toPlanInput } from '../domain/to-domain.ts';
import { type FileEntry, type FileKind, getSchema } from '../schemas/content-files.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFolder } from './read-content-folder.ts';

/**
 * What the artwork is planned from, read from `<root>/content/` without Astro; in the site's order.
 * @throws Error of the schema when the content is not right: check it first.
 */
export async function readPlanInput(root: string): Promise<SitePlanInput> {
  const { files } = await readContentFolder(root);
  const [site] = parseFiles(files, 'site');
  if (!site) throw new Error('There is no content/site.yaml');
  return toPlanInput({
    campaign: parseFiles(files, 'campaign'),
    sloganList: parseFiles(files, 'sloganList'),
    identity: parseFiles(files, 'identity'),
    translations: parseFiles(files, 'translations'),
    documents: toDocuments([...parseFiles(files, 'sharedDocuments'), ...parseFiles(files, 'documents')]),
    site: site.data,
  });
}

const parseFiles = <Kind extends FileKind>(files: readonly ContentFile[], kind: Kind): FileEntry<Kind>[] =>
  files
    .filter((file) => file.kind === kind)
    .map(({ id, value }) => ({ id, data: getSchema(kind).parse(value) }));
