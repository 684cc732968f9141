import type { FontWeight } from '../font-table.ts';
import { splitKhmerWords } from './split-khmer-words.ts';

/** A font file as text, so that Node and every bundler read it alike. */
export interface ScriptFont {
  family: string;
  weight: FontWeight;
  /** TrueType, in base 64. */
  data: string;
}

/**
 * A writing system that one glyph a code point cannot set. How far its lines stand apart needs no row: it is measured
 * by the ink of the letters, as everywhere.
 */
export interface Script {
  /** BCP 47, of the people in Vietnam who write it. */
  language: string;
  /** Its letters, signs and digits. */
  letters: RegExp;
  /** The words of a run without spaces; absent where spaces stand between words. */
  splitWords?: (run: string) => string[];
  /** Each fetched when a text needs it. */
  fonts: Record<FontWeight, () => Promise<{ default: unknown }>>;
}

const taiViet = () => import('./fonts/noto-sans-tai-viet-400.json', { with: { type: 'json' } });

export const scripts = {
  khmer: {
    language: 'km',
    letters: /[\u1780-\u17F9\u19E0-\u19FF]/u,
    splitWords: splitKhmerWords,
    fonts: {
      400: () => import('./fonts/noto-sans-khmer-400.json', { with: { type: 'json' } }),
      700: () => import('./fonts/noto-sans-khmer-700.json', { with: { type: 'json' } }),
      900: () => import('./fonts/noto-sans-khmer-900.json', { with: { type: 'json' } }),
    },
  },
  cham: {
    language: 'cjm',
    letters: /[\uAA00-\uAA5F]/u,
    fonts: {
      400: () => import('./fonts/noto-sans-cham-400.json', { with: { type: 'json' } }),
      700: () => import('./fonts/noto-sans-cham-700.json', { with: { type: 'json' } }),
      900: () => import('./fonts/noto-sans-cham-900.json', { with: { type: 'json' } }),
    },
  },
  // Noto has one weight of it.
  taiViet: {
    language: 'blt',
    letters: /[\uAA80-\uAADF]/u,
    fonts: { 400: taiViet, 700: taiViet, 900: taiViet },
  },
} as const satisfies Record<string, Script>;

export type ScriptId = keyof typeof scripts;

export const findScript = (text: string): ScriptId | undefined =>
  (Object.keys(scripts) as ScriptId[]).find((id) => scripts[id].letters.test(text));

/** The language to name for a text: that of its script, else Vietnamese. */
export function toLanguage(text: string): string {
  const id = findScript(text);
  return id ? scripts[id].language : 'vi';
}
