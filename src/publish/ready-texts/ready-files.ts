import type { ReadyFile, ReadyFileType, ReadyText } from '#domain/site/ready-text.ts';
import type { TextRecord } from './text-record.ts';
import { toDocx } from './to-docx.ts';
import { toLoudspeakerScript } from './to-loudspeaker-script.ts';
import { toPlainText, toPostsFile } from './to-plain-text.ts';
import { toPostTexts } from './to-post-texts.ts';
import { toSloganCsv } from './to-slogan-csv.ts';
import { toSloganSheet } from './to-slogan-sheet.ts';

/** A text that every campaign can have as a file. */
interface ReadyFileRow {
  /** The last part of the file's name. */
  slug: string;
  name: string;
  type: ReadyFileType;
  make: (record: TextRecord) => string | Promise<Uint8Array>;
  /** Whether it is of the year's list, and so absent where no list was found. */
  ofList?: boolean;
}

const toWord = (text: ReadyText, { site, campaign }: TextRecord): Promise<Uint8Array> =>
  toDocx(text, { author: site.runBy, day: campaign.opens });
const toSheet = ({ list, findDocument }: TextRecord): ReadyText =>
  toSloganSheet(list ? [list] : [], findDocument);
const toPostsTitle = ({ campaign }: TextRecord): string =>
  `Bài đăng: ${campaign.monthName} năm ${campaign.year}`;

/** The table of files: a row is a file of every year. */
const rows: readonly ReadyFileRow[] = [
  {
    slug: 'ban-tin-phat-thanh',
    name: 'Bản tin phát thanh',
    type: 'docx',
    make: (record) => toWord(toLoudspeakerScript(record), record),
  },
  {
    slug: 'ban-tin-phat-thanh',
    name: 'Bản tin phát thanh',
    type: 'txt',
    make: (record) => toPlainText(toLoudspeakerScript(record)),
  },
  {
    slug: 'bai-dang',
    name: 'Bài đăng mạng xã hội',
    type: 'txt',
    make: (record) => toPostsFile(toPostsTitle(record), toPostTexts(record)),
  },
  {
    slug: 'khau-hieu',
    name: 'Khẩu hiệu của năm',
    type: 'docx',
    make: (record) => toWord(toSheet(record), record),
    ofList: true,
  },
  {
    slug: 'khau-hieu',
    name: 'Khẩu hiệu của năm',
    type: 'txt',
    make: (record) => toPlainText(toSheet(record)),
    ofList: true,
  },
  {
    slug: 'khau-hieu',
    name: 'Khẩu hiệu của năm',
    type: 'csv',
    make: ({ list, addresses }) => toSloganCsv(list ? [list] : [], addresses.slogan),
    ofList: true,
  },
];

const toName = (year: number, { slug, type }: ReadyFileRow): string =>
  `thang-hanh-dong-${year}_${slug}.${type}`;

const toRows = ({ list }: Pick<TextRecord, 'list'>): ReadyFileRow[] =>
  rows.filter(({ ofList }) => !ofList || (list !== undefined && list.slogans.length > 0));

/** The texts of a campaign that can be downloaded. */
export const toReadyFiles = (record: Pick<TextRecord, 'list' | 'campaign'>): ReadyFile[] =>
  toRows(record).map((row) => ({
    path: `tai-ve/${record.campaign.year}/${toName(record.campaign.year, row)}`,
    name: row.name,
    type: row.type,
  }));

/** The contents of one of them, by its name without folders. @throws Error naming a file that the year does not have. */
export async function makeReadyFile(record: TextRecord, file: string): Promise<string | Uint8Array> {
  const row = toRows(record).find((each) => toName(record.campaign.year, each) === file);
  if (!row) throw new Error(`${record.campaign.year} has no text ${file}`);
  return row.make(record);
}
