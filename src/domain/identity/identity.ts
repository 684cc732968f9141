import type { ColourRole } from './colour-role.ts';
import type { EmblemUse } from './emblem-use.ts';

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
  typeface: Typeface;
  emblem: EmblemFacts;
  /** How the emblem may stand and how it may not: the project's own rules, where `rules` are the sources'. */
  uses: { use: EmblemUse; text: string }[];
  /** When to take which look (the id of one, which the schema holds to the table), by the project's own experience. */
  looks: { look: string; text: string }[];
  rules: { text: string; source: string }[];
  history: { text: string; source: string }[];
  /** What is not known of the official kit. */
  missing: string[];
}

/** A colour has a screen value and a print value of its own; one is not computed from the other. */
export interface Colour {
  name: string;
  /** sRGB as `#RRGGBB`. */
  hex: string;
  /** DeviceCMYK in percent, 0–100 each. */
  cmyk: [number, number, number, number];
  use: string;
}

export interface Typeface {
  name: string;
  licence: string;
  note: string;
  /** Smallest line heights, as multiples of the letters' size, at which stacked marks do not touch. */
  leading: { sentences: number; capitals: number };
  /** The project's own rules for setting words. */
  advice: string[];
}

export interface EmblemFacts {
  /** True while the mark is drawn by this project after the written description. */
  illustration: boolean;
  /** Free space on every side, as a share of the emblem's width. */
  clearSpace: number;
  smallestPx: number;
  smallestMm: number;
  note: string;
  construction?: Construction | undefined;
}

/** How the emblem is drawn, told by the parts of `emblem.svg`: a path's `id` is the part's name. */
export interface Construction {
  /** Circles around the box of a round part, `gap` farther out in units of the drawing. */
  circles: { around: string; gap: number }[];
  steps: ConstructionStep[];
}

export interface ConstructionStep {
  title: string;
  text: string;
  /** The parts that are drawn; the others are only hinted at. */
  parts: string[];
  /** Drawn in one colour, as a silhouette. */
  flat: boolean;
}

/** The emblem in a few lines: how each of the first paragraphs of the description begins, word for word. */
export const toStory = ({ description }: Pick<Identity, 'description'>): string[] =>
  description.slice(0, 4).map((paragraph) => /^.+?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
