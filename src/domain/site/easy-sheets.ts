/** Sheets of a year for who reads little or sees little; beside its page, below the site's root. */
export const easySheets = {
  easy: { file: 'de-doc' },
  large: { file: 'khau-hieu-chu-to' },
} as const;

export type EasySheetId = keyof typeof easySheets;

export const easySheetIds = Object.keys(easySheets) as EasySheetId[];

export const toEasySheetPath = (year: number, id: EasySheetId): string =>
  `nam/${year}/${easySheets[id].file}.pdf`;
