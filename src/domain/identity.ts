/** The look that a year's campaign wears: colours, emblem, typeface and the rules for using them. */
export interface Identity {
  /** Folder name below `content/identities/`. */
  name: string;
  title: string;
  /** Id of the document that describes it. */
  source: string;
  /** The source's own words, verbatim, one paragraph each. */
  description: string[];
  colours: Record<ColourRole, Colour>;
  typeface: { name: string; licence: string; note: string };
  emblem: EmblemFacts;
  rules: { text: string; source: string }[];
  history: { text: string; source: string }[];
  /** What is not known of the official kit. */
  missing: string[];
}

export const colourRoles = ['orange', 'orangeLight', 'orangeDeep', 'ink', 'black', 'paper', 'white'] as const;
export type ColourRole = (typeof colourRoles)[number];

/** A colour has a screen value and a print value of its own; one is not computed from the other. */
export interface Colour {
  name: string;
  /** sRGB as `#RRGGBB`. */
  hex: string;
  /** DeviceCMYK in percent, 0–100 each. */
  cmyk: [number, number, number, number];
  use: string;
}

export interface EmblemFacts {
  /** True while the mark is drawn by this project after the written description. */
  illustration: boolean;
  /** Free space on every side, as a share of the emblem's width. */
  clearSpace: number;
  smallestPx: number;
  smallestMm: number;
  note: string;
}

/** The emblem in a few lines: how each of the first paragraphs of the description begins, word for word. */
export const toStory = ({ description }: Pick<Identity, 'description'>): string[] =>
  description.slice(0, 4).map((paragraph) => /^.+?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
