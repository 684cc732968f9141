import type { ZipEntry } from './zip-entries.ts';

/** Chromium's way to write a download as it comes; the types of the DOM do not have it. */
interface FilePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable: () => Promise<WritableStream<Uint8Array>>;
  }>;
}

/**
 * Fetches the files one after the other into one archive, and streams that to the disk where the browser
 * lets a page do so; elsewhere the archive is put together in memory first.
 * @throws Error naming a file that could not be fetched; `AbortError` when the visitor closes the dialog.
 */
export async function saveZip(
  entries: readonly ZipEntry[],
  name: string,
  report: (done: number) => void,
): Promise<void> {
  // Asked for first: the browser opens its dialog only right after a click.
  const handle = await (window as FilePicker).showSaveFilePicker?.({ suggestedName: name });
  const { downloadZip } = await import('client-zip');
  const archive = downloadZip(fetchEntries(entries, report));
  if (handle && archive.body) await archive.body.pipeTo(await handle.createWritable());
  else saveBlob(await archive.blob(), name);
}

async function* fetchEntries(entries: readonly ZipEntry[], report: (done: number) => void) {
  for (const [at, { href, name }] of entries.entries()) {
    const input = await fetch(href);
    if (!input.ok) throw new Error(`${href}: ${input.status}`);
    yield { name, input };
    report(at + 1);
  }
}

function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
