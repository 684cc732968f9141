import { batchWords } from '#i18n/vi/batch.ts';
/** Where a ZIP goes: into a file that the visitor chose, or among the downloads. */
export type ZipPlace = FileSystemFileHandle | 'downloads';

/** What not every browser has; TypeScript does not know it yet. */
interface PickingWindow {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** A ZIP of fewer files is small, and is saved like any other file, without a question. */
const fewestStreamed = 300;

/**
 * Asks where a large ZIP shall be written while it is made, in browsers that can do so. To be called
 * in answer to a press.
 * @returns nothing when the visitor changed their mind.
 */
export async function chooseZipPlace(name: string, files: number): Promise<ZipPlace | undefined> {
  const picking: Window & PickingWindow = window;
  if (files < fewestStreamed || !picking.showSaveFilePicker) return 'downloads';
  try {
    const types = [{ description: batchWords.zip, accept: { 'application/zip': ['.zip'] } }];
    return await picking.showSaveFilePicker({ suggestedName: name, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // Forbidden here, as in a frame of another site.
    return 'downloads';
  }
}

/** Takes away the empty file that choosing one has made; a file that was there before stays as it was. */
export async function clearZipPlace(place: ZipPlace): Promise<void> {
  if (place === 'downloads') return;
  const removable: FileSystemFileHandle & { remove?: () => Promise<void> } = place;
  const { size } = await place.getFile();
  if (size === 0) await removable.remove?.();
}
