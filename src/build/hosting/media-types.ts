/**
 * The type of every file that the site has, by the end of its name: servers differ in what they know.
 * Feeds have names of their own, since `.xml` alone does not say what it is.
 */
export const mediaTypes: Record<string, string> = {
  'atom.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
  '.ase': 'application/octet-stream',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gpl': 'text/plain',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tiff': 'image/tiff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
  '.zip': 'application/zip',
};

/** Whether a type is text: sent compressed, and as UTF-8. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || /\b(javascript|json|xml|yaml)$/.test(type);
