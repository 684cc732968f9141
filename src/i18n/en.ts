import type { vi } from './vi.ts';

/** The shape of the Vietnamese words, of which another language gives the part that its pages need. */
type Translated<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Key in keyof Words]?: Translated<Words[Key]> };

/** The words of the English pages. */
export const en = {
  skipToContent: 'Skip to the main content',
  needHelp: 'Need help?',
  quickExit: {
    action: 'Quick exit',
    how: 'leave this page at once; on a keyboard, press Esc three times',
    neutralTitle: 'Google',
  },
  helpStrip: {
    title: 'Are you or someone near you facing violence? Call',
    more: 'All numbers and safety advice (in Vietnamese)',
  },
  help: {
    terms: (terms: string) => `According to the source: ${terms}.`,
    verified: 'Last verified',
    call: (number: string) => `Call ${number}`,
    sources: 'Source and date',
    old: (others: string) =>
      `This number was last verified some time ago. If nobody answers, call ${others}.`,
    or: 'or',
  },
  offline: {
    newVersion: 'There is a new version of this page.',
    useNow: 'Use it now',
    lostPart:
      'A part of this page could not be loaded, probably because the page was renewed. Please load it again.',
    loadAgain: 'Load again',
  },
  nav: {
    main: 'Main',
    menu: 'Open the menu',
    all: 'All pages',
    crumbs: 'You are here',
    home: 'Home',
  },
  source: {
    label: 'Source',
  },
  footer: {
    runBy: 'Run by',
    licence: 'Licence of the artwork',
    notOfficial:
      'This is an archive, not a government website. Every statement names its source; what was not found is said to be not found.',
  },
} as const satisfies Translated<typeof vi>;
