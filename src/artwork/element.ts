import type { AgencyLogo } from '#domain/artwork.ts';
import type { Drawing } from './drawing.ts';
import type { FontWeight } from './font-table.ts';

/** A node as Satori takes it: plain data, so that templates need no JSX and Node runs them as they are. */
export interface Element {
  type: 'div' | 'img';
  key?: string;
  props: {
    style: Style;
    children?: Element[] | string;
    src?: string;
    width?: number;
    height?: number;
    drawing?: Drawing;
    logo?: AgencyLogo;
  };
}

/** The CSS that templates use; lengths are canvas units. */
export interface Style {
  [property: string]: string | number | undefined;
}

/** Satori is content-box by default and wants `display` on every box: both are set here once. */
const block = (style: Style, children: Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** A box whose children stand wherever they say. */
export const box = (style: Style, ...children: Element[]): Element => block(style, children);

/** Children one below the other. */
export const stack = (style: Style, ...children: Element[]): Element =>
  block({ flexDirection: 'column', ...style }, children);

/** Children side by side. */
export const row = (style: Style, ...children: Element[]): Element =>
  block({ flexDirection: 'row', ...style }, children);

/** A box at a fixed place of its parent. */
export const place = (
  left: number,
  top: number,
  width: number,
  height: number,
  ...children: Element[]
): Element => block({ position: 'absolute', left, top, width, height }, children);

export interface LineStyle {
  size: number;
  weight: FontWeight;
  colour: string;
  /** Distance between baselines, in multiples of `size`. */
  leading: number;
}

/** One line of text that Satori cannot break again. */
export const line = (text: string, { size, weight, colour, leading }: LineStyle): Element => ({
  type: 'div',
  props: {
    style: {
      display: 'flex',
      whiteSpace: 'nowrap',
      flexShrink: 0,
      fontFamily: 'Be Vietnam Pro',
      fontSize: size,
      fontWeight: weight,
      color: colour,
      lineHeight: leading,
    },
    children: text,
  },
});

/**
 * A drawing, scaled to fill its box. Satori lays it out as an image; `toSvg` puts the paths there
 * afterwards, since an embedded image costs rasterisers a mask and PDF writers lose it.
 */
export const picture = (drawing: Drawing, width: number, height: number, style: Style = {}): Element => ({
  type: 'img',
  props: { style: { width, height, flexShrink: 0, ...style }, src: '', width, height, drawing },
});

/** A logo, scaled to fill its box; like a drawing it is put there after the layout. */
export const logoImage = (logo: AgencyLogo, width: number, height: number): Element => ({
  type: 'img',
  props: { style: { width, height, flexShrink: 0 }, src: '', width, height, logo },
});
