/** Words that only the English pages need, beside those of `en.ts`. */
export const englishPages = {
  vietnamese: 'Tiếng Việt',
  tagline: 'Materials of Vietnam’s action month for gender equality, every year in one place',
  licenceNote:
    'The official themes and slogans are words of public documents and free to use. The licence covers the drawings made for this site.',
  hotlinesAreOurs: 'Names and descriptions are our own translation.',
  themes: {
    foundFor: (year: number, themeYear: number) =>
      year === themeYear
        ? 'English rendering found'
        : `No rendering of ${themeYear} was found. The very same Vietnamese sentence was rendered in ${year} as`,
    noTheme: (day: string) =>
      `The theme of this year was not found (searched on ${day}). The month and its days are known; please do not use another year’s theme.`,
    notFound: 'No English rendering found.',
    ours: 'Working translation of this project, not official',
    slogans: (year: number) => `The year ${year}, in Vietnamese`,
  },
} as const;
