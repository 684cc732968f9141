/** The ids of a plan's sections on the year's page, so that a link leads to the very section. */
export const planAnchors = {
  dates: 'cac-moc',
  summary: 'noi-ngan-gon',
  purposes: 'muc-dich',
  requirements: 'yeu-cau',
  funding: 'kinh-phi',
  reports: 'bao-cao',
  /** @param index 0-based place in the plan. */
  activity: (index: number): string => `hoat-dong-${index + 1}`,
  /** @param index 0-based place in the plan. */
  duty: (index: number): string => `phan-cong-${index + 1}`,
} as const;
