/** Languages of the country's peoples beside Vietnamese, by their BCP 47 tags; those with two scripts by script too. */
export const languages = {
  rad: 'Ê Đê',
  jra: 'Gia Rai',
  bdq: 'Ba Na',
  cmo: 'M’Nông',
  kpm: 'Cơ Ho',
  hmn: 'Mông',
  tyz: 'Tày',
  nut: 'Nùng',
  'blt-Tavt': 'Thái (chữ Thái Việt)',
  'blt-Latn': 'Thái (chữ La-tinh)',
  km: 'Khmer',
  'cjm-Cham': 'Chăm (chữ Chăm)',
  'cjm-Latn': 'Chăm (chữ La-tinh)',
} as const satisfies Record<string, string>;

export type LanguageTag = keyof typeof languages;

export const translationStatuses = {
  draft: 'Bản nháp, chưa đăng',
  checked: 'Đã có người đọc ngôn ngữ này kiểm tra',
} as const satisfies Record<string, string>;

/** A message of a year in another language of the country. */
export interface Translation {
  language: LanguageTag;
  /** The Vietnamese sentence that it renders, as the year has it. */
  of: string;
  text: string;
  translator: string;
  /** Somebody else, who reads the language. */
  checkedBy?: string | undefined;
  /** Id of the document that has it. */
  source: string;
  status: keyof typeof translationStatuses;
}

/** What may be shown to the public: a person other than the translator has checked it. */
export const isPublished = ({ status, checkedBy, translator }: Translation): boolean =>
  status === 'checked' && checkedBy !== undefined && toNameKey(checkedBy) !== toNameKey(translator);

const toNameKey = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim();
