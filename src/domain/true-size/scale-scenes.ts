import type { PrintFormatId } from '../artwork/format.ts';

/** Several small drawings rather than one wide one: each is readable on a phone. */
export interface ScaleScene {
  title: string;
  formats: readonly PrintFormatId[];
}

export const scaleScenes: readonly ScaleScene[] = [
  { title: 'Áp phích trên tường', formats: ['a4', 'a3', 'a2', 'a1'] },
  { title: 'Cờ phướn trên cột và standee', formats: ['co-phuon-0.6x2m', 'standee-0.8x1.8m'] },
  { title: 'Băng rôn ở cổng', formats: ['bang-ron-3x1m'] },
  { title: 'Pa nô', formats: ['pano-4x3m'] },
  { title: 'Băng rôn ngang đường, cao 1,5 m', formats: ['bang-ron-5x1.5m'] },
  { title: 'Băng rôn ngang đường, dài 6 m', formats: ['bang-ron-6x1m'] },
  { title: 'Phông sau sân khấu', formats: ['phong-6x3m'] },
];
