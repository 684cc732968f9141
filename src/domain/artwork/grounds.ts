/**
 * The table of grounds: the field behind motif and words. Which roles of the identity each part wears there stands
 * with the drawing (`artwork/looks/ground-colours.ts`); the order is that in which a year's slogans take them, light
 * and dark in turn, so that neighbours in a row differ.
 */
export const grounds = {
  deep: { name: 'Cam đậm' },
  paper: { name: 'Giấy ấm' },
  earth: { name: 'Nâu đất' },
  light: { name: 'Cam sáng' },
  ink: { name: 'Nâu đậm' },
  tint: { name: 'Cam nhạt' },
  orange: { name: 'Cam' },
} as const satisfies Record<string, { name: string }>;
export type GroundId = keyof typeof grounds;

export const groundIds = Object.keys(grounds) as GroundId[];
