import { toPdfNumber } from './pdf-syntax.ts';
import type { ToInkOperator } from './to-ink-operator.ts';

/**
 * Office printers turn light into their own toner, and make muddy colours and four-toner blacks of inks meant for a
 * press. Grey is named as grey, which they print in black alone.
 */
export const toLightOperator: ToInkOperator = (fill) => {
  const [red, green, blue] = toLight(fill).map((percent) => toPdfNumber(percent / 100, 4));
  return red === green && green === blue ? `${red} g` : `${red} ${green} ${blue} rg`;
};

/** Red, green and blue in percent. @param fill `#RRGGBB` */
export const toLight = (fill: string): number[] =>
  [1, 3, 5].map((at) => (Number.parseInt(fill.slice(at, at + 2), 16) * 100) / 255);
