/**
 * An official paper, or a public page that quotes one: where a published fact comes from.
 * Everything the site says about a campaign names a document by its id.
 */
export interface Document {
  /** Stable id, unique over all years, e.g. `2023-ke-hoach-soc-trang`. */
  id: string;
  title: string;
  /** Number as printed, e.g. `4076/LĐTBXH-BĐG`. */
  number?: string;
  kind: DocumentKind;
  issuer: string;
  level: DocumentLevel;
  /** ISO date, or only its known part: `2023-09-27`, `2021-11`, `2024`. */
  date?: string;
  status: DocumentStatus;
  trust: TrustLevel;
  /** Public address, only where one is known. */
  url?: string;
  /** What a reader must know of the copy that was read, e.g. that an annex is missing. */
  note?: string;
  /** Slips of the source that are published corrected. */
  corrections: Correction[];
}

/** A source's slip beside what the archive publishes. */
export interface Correction {
  found: string;
  published: string;
  note?: string;
}

/** A: a ministry's document or a government plan quoting one; B: a newspaper or agency page; C: a school or club page. */
export type TrustLevel = 'A' | 'B' | 'C';

export const documentKinds = {
  law: 'Luật',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  circular: 'Thông tư',
  dispatch: 'Công văn',
  plan: 'Kế hoạch',
  conclusion: 'Kết luận',
  proposal: 'Tờ trình',
  page: 'Trang tin',
} as const;
export type DocumentKind = keyof typeof documentKinds;

export const documentLevels = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  press: 'Báo chí, trang thông tin',
  international: 'Tổ chức quốc tế',
} as const;
export type DocumentLevel = keyof typeof documentLevels;

export const documentStatuses = {
  issued: 'Đã ban hành',
  draft: 'Dự thảo',
  unsigned: 'Bản chưa điền số, ngày',
  published: 'Đã đăng',
} as const;
export type DocumentStatus = keyof typeof documentStatuses;

/** Below A a fact is shown as coming from a secondary source (“nguồn thứ cấp”). */
export const isSecondary = (document: Pick<Document, 'trust'>): boolean => document.trust !== 'A';
