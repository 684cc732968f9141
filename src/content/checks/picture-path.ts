/**
 * The file that the address of an article's picture means, from the project's root: `./assets/x.png` beside the
 * article, or `/content/guides/assets/x.png` as the editors' page writes what is shared. Nothing for any other address.
 */
export function toPicturePath(url: string, article: string): string | undefined {
  const path = decodeName(url.replace(/[?#].*$/, ''));
  if (path.startsWith('/content/')) return join([], path);
  return /^\.\.?\//.test(path) ? join(article.split('/').slice(0, -1), path) : undefined;
}

/** The address of a file as seen from an article; both from the project's root. */
export function toAddressBeside(path: string, article: string): string {
  const target = path.split('/');
  const folders = article.split('/').slice(0, -1);
  const fork = folders.findIndex((name, at) => name !== target[at]);
  const shared = fork < 0 ? folders.length : fork;
  const up = folders.slice(shared).map(() => '..');
  const steps = [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)];
  return encodeURI(steps.join('/'));
}

/** Whether the build finds a picture of this address: signs that mean something in an address are no name's. */
export const isPlainAddress = (url: string): boolean =>
  !/[#?]|%(?!20|[89a-f][\da-f]|5b|5d|28|29|27)/i.test(url);

export function decodeName(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    // A % that is no code stands for itself.
    if (error instanceof URIError) return url;
    throw error;
  }
}

function join(folders: readonly string[], path: string): string {
  const parts = [...folders];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
