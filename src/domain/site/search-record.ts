import type { FormatFamily } from '../artwork/format-family.ts';

/** One thing that the search finds, with everything that its result shows. Plain JSON. */
export interface SearchRecord {
  /** With the site's base; no two records share one. */
  url: string;
  kind: SearchKind;
  /** The thing's own words: a slogan's text, a document's title. */
  title: string;
  /** What a passage is taken from; empty where the title says everything. */
  text: string;
  /** Words that it is found by and that a result does not show, e.g. other names of its kind. */
  words: string;
  /** Phrases for which it stands before everything else, each with its place among what does: 1 is the top. */
  first?: Record<string, number>;
  years: number[];
  /** Groups of the source's list of slogans. */
  groups: string[];
  /** What it can be downloaded as. */
  families: FormatFamily[];
  lasting?: Lasting;
  /** Address of a picture of it. */
  picture?: string;
  /** What the copy button copies. */
  copy?: string;
}

export const searchKinds = {
  theme: 'Chủ đề',
  slogan: 'Khẩu hiệu',
  artwork: 'Ấn phẩm',
  plan: 'Kế hoạch của năm',
  document: 'Văn bản',
  guide: 'Hướng dẫn',
  paper: 'Giấy tờ của đơn vị',
  role: 'Việc theo vai',
  help: 'Số điện thoại hỗ trợ',
} as const;
export type SearchKind = keyof typeof searchKinds;

export const lastings = {
  evergreen: 'Dùng được nhiều năm',
  dated: 'Chỉ dùng cho năm đó',
} as const;
export type Lasting = keyof typeof lastings;

/** What results can be narrowed by; the address carries these names. */
export const searchFacets = {
  loai: 'Loại',
  nam: 'Năm',
  nhom: 'Nhóm',
  kho: 'Khổ ấn phẩm',
  dung: 'Thời hạn dùng',
} as const;
export type SearchFacet = keyof typeof searchFacets;

/** Under which values of each facet the record is counted. */
export const toFacetValues = (record: SearchRecord): Record<SearchFacet, string[]> => ({
  loai: [record.kind],
  nam: record.years.map(String),
  nhom: record.groups,
  kho: record.families,
  dung: record.lasting ? [record.lasting] : [],
});
