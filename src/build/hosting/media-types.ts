import { fileTypes } from '#domain/artwork/file-type.ts';
import { recordingTypes } from '#domain/campaign/recording.ts';

/** Feeds have names of their own, since `.xml` alone does not say what it is. */
const feeds = {
  'atom.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
};

/** What artwork comes as the table of file types says. */
const endings: Record<string, string> = {
  ...Object.fromEntries(Object.entries(fileTypes).map(([type, { mediaType }]) => [`.${type}`, mediaType])),
  ...Object.fromEntries(
    Object.entries(recordingTypes).map(([type, { mediaType }]) => [`.${type}`, mediaType]),
  ),
  '.ase': 'application/octet-stream',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.dxf': 'image/vnd.dxf',
  '.gpl': 'text/plain',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpg': fileTypes.jpeg.mediaType,
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
  '.zip': 'application/zip',
};

/** The type of every file that the site has, by the end of its name: servers differ in what they know. */
export const mediaTypes: Record<string, string> = {
  ...feeds,
  ...Object.fromEntries(Object.entries(endings).sort(([one], [other]) => (one < other ? -1 : 1))),
};

/** Whether a type is text, sent as UTF-8. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || /\b(javascript|json|xml|yaml)$/.test(type);

/** Types that become smaller on their way: text, and what is not packed itself. */
export const compressedTypes: readonly string[] = [...new Set(Object.values(mediaTypes))].filter(
  (type) => isText(type) || type === 'application/wasm' || type === 'font/ttf',
);
