import { proposeMotif } from '../propose-motif.ts';
import type { SceneItem } from '../scene.ts';
import { fill, type PanelInput, setLarge, standMotif } from './panel.ts';

const pt = 254 / 72;

/** Seen while the sheet is closed: a title that anybody may see. */
export function drawCover({ content, place, wears, colours }: PanelInput): SceneItem[] {
  const { heading, motif, blocks } = content.parts.cover;
  const field = wears.toField('cover');
  const { left: x, width } = place.words;
  const line = place.top + place.height * 0.54;
  const side = Math.min(place.width * 0.82, place.height * 0.44);
  const [first] = blocks;
  const below = first?.kind === 'text' ? first.text : '';
  const title = setLarge(heading, {
    x,
    y: line + place.height * 0.06,
    width,
    height: place.height * 0.2,
    largest: 34 * pt,
    fill: colours[field.words],
  });
  return [
    fill(place.field, colours[field.ground]),
    ...(motif ? standMotif(motif, field, colours, place, line, side) : []),
    ...title.items,
    ...setLarge(below, {
      x,
      y: line + place.height * 0.08 + title.height,
      width,
      height: place.height * 0.1,
      largest: 11 * pt,
      weight: 400,
      fill: colours[field.small],
    }).items,
  ];
}

/** The theme large, its year above and its motif below it. @param height how much of the panel it takes */
export function drawTheme({ content, place, wears, colours }: PanelInput, height: number): SceneItem[] {
  const field = wears.toField('theme');
  const { left: x, width } = place.words;
  const isWhole = height === place.height;
  const top = place.top + height * 0.08;
  const label = setLarge(`Tháng hành động năm ${content.year}`, {
    x,
    y: top,
    width,
    height: height * 0.06,
    largest: 12 * pt,
    weight: 700,
    fill: colours[field.small],
  });
  const words = setLarge(content.theme, {
    x,
    y: top + label.height + height * 0.03,
    width,
    height: height * (isWhole ? 0.38 : 0.36),
    largest: 30 * pt,
    fill: colours[field.words],
  });
  const bottom = isWhole ? place.field.top + place.field.height : place.top + height;
  const line = place.top + height * (isWhole ? 0.93 : 1);
  const room = line - (top + label.height + height * 0.05 + words.height);
  const motif = proposeMotif(content.theme) ?? 'arm-in-arm';
  return [
    fill({ ...place.field, height: bottom - place.field.top }, colours[field.ground]),
    ...label.items,
    ...words.items,
    ...standMotif(motif, field, colours, place, line, Math.min(width, room)),
  ];
}
