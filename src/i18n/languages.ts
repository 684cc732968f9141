import { en } from './en.ts';
import { vi } from './vi.ts';

/** The words of each language that the site has pages in; what both have can be asked for by language. */
export const words = { vi, en } as const;
export type Language = keyof typeof words;
