import type { DrawingPath } from '#artwork/drawing.ts';
import { colours, type Design } from './design.ts';
import { type StandingPicture, standPicture } from './stand-picture.ts';

/** A node as people write it for Satori: nested flex boxes, text that wraps, images by address. */
export interface PlainNode {
  type: 'div' | 'img';
  props: { style: Record<string, string | number>; children?: PlainNode[] | string; src?: string };
}

/** The orange poster without our own line breaking, fitting or scene. @param emblem the SVG file's text */
export function toPlainTree(design: Design, emblem: string): PlainNode {
  const { job, widthPx, heightPx, headlinePx } = design;
  const shown = standPicture(design);
  const panelHeight = Math.round(heightPx * 0.22);
  const emblemSize = Math.round(panelHeight * 0.75);
  const margin = Math.round(widthPx * 0.06);
  return div(
    {
      width: widthPx,
      height: heightPx,
      flexDirection: 'column',
      backgroundColor: shown?.field ?? colours.orange,
      position: 'relative',
      fontFamily: 'Be Vietnam Pro',
      fontWeight: 700,
    },
    ...(shown ? [image(toAddress(toPictureSvg(widthPx, heightPx, shown)), overall(widthPx, heightPx))] : []),
    image(toAddress(toRibbon(widthPx, heightPx, panelHeight)), overall(widthPx, heightPx)),
    div(
      {
        position: 'relative',
        flexGrow: 1,
        flexDirection: 'column',
        justifyContent: shown ? 'flex-start' : 'center',
        padding: margin,
      },
      words(job.message.text, { fontSize: headlinePx, color: colours.white }),
    ),
    div(
      {
        position: 'relative',
        height: panelHeight,
        alignItems: 'center',
        padding: `0 ${margin}px`,
        gap: Math.round(margin / 2),
      },
      image(toAddress(emblem), { width: emblemSize, height: emblemSize }),
      div(
        { flexDirection: 'column', width: widthPx - 2.5 * margin - emblemSize },
        words(job.monthName, { fontSize: Math.round(widthPx * 0.035), color: colours.ink }),
        words('15/11 – 15/12/2025', { fontSize: Math.round(widthPx * 0.045), color: colours.orangeDeep }),
      ),
    ),
  );
}

const overall = (width: number, height: number): PlainStyle => ({
  position: 'absolute',
  left: 0,
  top: 0,
  width,
  height,
});

const toPictureSvg = (
  width: number,
  height: number,
  { disc, left, top, scale, paths }: StandingPicture,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${writePath(disc)}<g transform="translate(${left} ${top}) scale(${scale})">${paths.map(writePath).join('')}</g></svg>`;

const writePath = ({ d, fill, evenOdd }: DrawingPath): string =>
  `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`;

/** The panel and its edge, as one SVG over the whole picture. */
export function toRibbon(width: number, height: number, panelHeight: number): string {
  const paths = toRibbonPaths(width, height, panelHeight).map(writePath);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`;
}

export function toRibbonPaths(
  width: number,
  height: number,
  panelHeight: number,
): { d: string; fill: string }[] {
  const top = height - panelHeight * 1.08;
  const swing = height * 0.03;
  const edge = (lift: number, fill: string) => ({
    d: `M0 ${top}C${width * 0.3} ${top - lift - swing} ${width * 0.65} ${top - lift + swing} ${width} ${top - lift}L${width} ${height}L0 ${height}Z`,
    fill,
  });
  return [edge(swing * 2, colours.orangeDeep), edge(swing, colours.orangeLight), edge(0, colours.paper)];
}

const toAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

type PlainStyle = PlainNode['props']['style'];

const div = (style: PlainStyle, ...children: PlainNode[]): PlainNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const words = (text: string, style: PlainStyle): PlainNode => ({
  type: 'div',
  props: { style: { display: 'flex', lineHeight: 1.3, ...style }, children: text },
});

const image = (src: string, style: PlainStyle): PlainNode => ({ type: 'img', props: { src, style } });
