import type { Loader } from 'astro/loaders';
import { expect, it } from 'vitest';
import { allowNoFiles } from '#content/folder/allow-no-files.ts';

type Context = Parameters<Loader['load']>[0];

/** What a loader says and does to a collection. */
async function load(entries: readonly string[], warnings: readonly string[]) {
  const collections = new Map<string, Set<string>>();
  const said: string[] = [];
  const touch = (): Set<string> => collections.get('translations') ?? new Set();
  const store = {
    set: ({ id }: { id: string }) => collections.set('translations', touch().add(id)),
    delete: (id: string) => touch().delete(id),
  };
  const logger = { warn: (text: string) => said.push(text), fork: () => ({ ...logger }) };
  const loader: Loader = {
    name: 'files',
    load: async (context) => {
      for (const text of warnings) context.logger.warn(text);
      for (const id of entries) context.store.set({ id, data: {} });
    },
  };
  await allowNoFiles(loader).load({ store, logger } as unknown as Context);
  return { said, known: collections.get('translations') };
}

it('leaves a collection of no files known and empty, without a warning', async () => {
  const { said, known } = await load([], ['No files found matching "x" in directory "content"']);
  expect(said).toEqual([]);
  expect(known).toEqual(new Set());
});

it('keeps what the files give, and every other warning', async () => {
  const { said, known } = await load(['2024'], ['No contents found for 2024/translations.yaml']);
  expect(said).toEqual(['No contents found for 2024/translations.yaml']);
  expect(known).toEqual(new Set(['2024']));
});
