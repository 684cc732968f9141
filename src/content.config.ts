import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { allowNoFiles } from '#content/folder/allow-no-files.ts';
import { contentFiles, type FileKind, fileKinds, toEntryId } from '#content/schemas/content-files.ts';
import { withYamlDays } from '#content/schemas/yaml-days.ts';

const findFiles = (kind: FileKind): Loader =>
  glob({
    base: './content',
    pattern: contentFiles[kind].path.replace('<year>', '+([0-9])').replace('<name>', '*'),
    generateId: ({ entry }) => toEntryId(kind, entry),
  });

const defineFiles = (kind: FileKind) =>
  defineCollection({
    loader: 'required' in contentFiles[kind] ? findFiles(kind) : allowNoFiles(findFiles(kind)),
    schema: withYamlDays(contentFiles[kind].schema),
  });

/** One collection for each kind of file, under the kind's name; its data are what the kind's schema gives. */
export const collections = Object.fromEntries<unknown>(
  fileKinds.map((kind) => [kind, defineFiles(kind)]),
) as {
  [Kind in FileKind]: Omit<ReturnType<typeof defineFiles>, 'schema'> & {
    schema: (typeof contentFiles)[Kind]['schema'];
  };
};
