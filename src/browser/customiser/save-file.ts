/** How long a browser may take to begin saving; afterwards the file's memory is given back. */
const keptMilliseconds = 60_000;

/** Hands a file to the browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), keptMilliseconds);
}
