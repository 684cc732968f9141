import { formats, type PrintFormatId } from '../artwork/format.ts';
import type { ScaleSceneId } from '../artwork/hangs.ts';

/** Several small drawings rather than one wide one: each is readable on a phone. */
export interface ScaleScene {
  title: string;
  formats: readonly PrintFormatId[];
}

/** In the order in which pages show them; which formats stand in one their rows say. */
const titles: Record<ScaleSceneId, string> = {
  wall: 'Áp phích trên tường',
  'lamp-post': 'Cờ phướn trên cột và standee',
  gate: 'Băng rôn ở cổng',
  billboard: 'Pa nô',
  'street-high': 'Băng rôn lớn, cao 1,5 m',
  'street-long': 'Băng rôn dài 6 m',
  stage: 'Phông sau sân khấu',
};

export const scaleScenes: readonly ScaleScene[] = Object.entries(titles).map(([scene, title]) => ({
  title,
  formats: formats.flatMap((row) => (row.medium === 'print' && row.scaleScene === scene ? [row.id] : [])),
}));
