import type { Loader } from 'astro/loaders';

/** What may be put beside the files of a collection while it is begun. */
const placeholder = 'none';

/**
 * A loader whose files may all be absent. Astro takes a collection without entries for a mistake, and warns of it at the
 * reading and on every page that asks for it.
 */
export const allowNoFiles = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    // A collection that has had an entry is known, though it is empty.
    context.store.set({ id: placeholder, data: {} });
    context.store.delete(placeholder);
    const logger = context.logger.fork(loader.name);
    logger.warn = (message) => {
      if (!message.startsWith('No files found')) context.logger.warn(message);
    };
    await loader.load({ ...context, logger });
  },
});
