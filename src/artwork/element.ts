import type { Bitmap, OwnPhoto } from '#domain/artwork/artwork.ts';
import type { Drawing } from './drawing.ts';
import type { FontWeight } from './font-table.ts';
import { measureText } from './measure-text.ts';

/** A node as Satori takes it: plain data, so that templates need no JSX and Node runs them as they are. */
export interface Element {
  type: 'div';
  props: {
    style: Style;
    children?: Element[];
    /** What stands in the box besides its background. Satori does not see it: it only places the box. */
    content?: Content;
  };
}

export type Content =
  | { kind: 'drawing'; drawing: Drawing }
  | { kind: 'image'; href: string; ground: string }
  | { kind: 'photo'; photo: OwnPhoto; ground: string }
  | ({ kind: 'line'; text: string } & LineStyle);

/**
 * All the CSS that templates use; lengths are canvas units. Closed: whatever else Satori can paint (borders,
 * opacity, rotation …) no writer knows, so it would be lost without a word.
 */
export interface Style {
  display?: 'flex';
  boxSizing?: 'border-box';
  position?: 'absolute' | 'relative';
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  flexDirection?: 'row' | 'column';
  flexShrink?: number;
  alignItems?: 'flex-start' | 'center' | 'flex-end';
  justifyContent?: 'flex-start' | 'center' | 'flex-end' | 'space-between';
  gap?: number;
  paddingTop?: number;
  /** `#RRGGBB`. */
  backgroundColor?: string;
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

/** One line of text, as wide as it measures: nothing can break it again. */
export const line = (text: string, style: LineStyle): Element => ({
  type: 'div',
  props: {
    style: {
      flexShrink: 0,
      width: measureText(text, style.weight) * style.size,
      height: style.leading * style.size,
    },
    content: { kind: 'line', text, ...style },
  },
});

/** A drawing, scaled to fill its box. */
export const picture = (drawing: Drawing, width: number, height: number, style: Style = {}): Element => ({
  type: 'div',
  props: { style: { width, height, flexShrink: 0, ...style }, content: { kind: 'drawing', drawing } },
});

/** A bitmap, scaled to fill its box. @param ground colour on which it stands, for where it is transparent. */
export const image = ({ href }: Bitmap, ground: string, width: number, height: number): Element => ({
  type: 'div',
  props: { style: { width, height, flexShrink: 0 }, content: { kind: 'image', href, ground } },
});

/** A photo that fills its box, which cuts off what stands out of it. @param ground colour of what lies below. */
export const photo = (own: OwnPhoto, ground: string, width: number, height: number): Element => ({
  type: 'div',
  props: { style: { width, height, flexShrink: 0 }, content: { kind: 'photo', photo: own, ground } },
});
