import type { Addresses } from '#domain/site/addresses.ts';
import { type OpenFile, openSchemas, toJsonSchema } from './open-data-schema.ts';
import { calendarPath } from './to-calendar.ts';
import { feedPaths } from './to-feed.ts';
import { toDataPath, toSchemaPath } from './to-open-data.ts';

/** A file for machines, as the page about open data lists it. */
export interface PublishedFile {
  /** Below the site's root, without a leading slash. */
  path: string;
  mediaType: string;
  name: string;
  about: string;
  /** Path of the JSON Schema that describes it. */
  schema?: string;
}

export const openFiles = Object.keys(openSchemas) as OpenFile[];

/** The JSON Schema of a file, under its own address. */
export const toPublishedSchema = (file: OpenFile, addresses: Addresses): Record<string, unknown> =>
  toJsonSchema(file, addresses.file(toSchemaPath(file)));

export const publishedFiles: readonly PublishedFile[] = [
  ...openFiles.map((file) => ({
    path: toDataPath(file),
    mediaType: 'application/json',
    name: `${file}.json`,
    about: openSchemas[file].description ?? '',
    schema: toSchemaPath(file),
  })),
  {
    path: calendarPath,
    mediaType: 'text/calendar',
    name: 'lich.ics',
    about:
      'Lịch: tháng, các ngày trong tháng và hạn báo cáo; thêm vào Google Calendar, Outlook hoặc điện thoại',
  },
  {
    path: feedPaths.rss,
    mediaType: 'application/rss+xml',
    name: 'rss.xml',
    about: 'Điều mới trong kho lưu trữ, dạng RSS',
  },
  {
    path: feedPaths.atom,
    mediaType: 'application/atom+xml',
    name: 'atom.xml',
    about: 'Điều mới trong kho lưu trữ, dạng Atom',
  },
];
