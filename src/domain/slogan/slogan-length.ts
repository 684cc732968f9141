/** How long a slogan is, for whoever has a banner of a given size. */
export interface SloganLengthFacts {
  /** Vietnamese name as shown. */
  name: string;
  /** Characters, spaces included, up to and including which a slogan belongs here. */
  most: number;
}

/**
 * A banner of 3 × 1 m takes some 40 letters in a line when they are 8 cm high and so 7 cm wide with the gap:
 * readable from 20–25 m by the sign makers' rule of 1 cm of height for every 2.5–3 m of distance.
 */
export const sloganLengths = {
  ngan: { name: 'Ngắn, đến 40 ký tự: vừa một dòng băng rôn 3 × 1 m', most: 40 },
  vua: { name: 'Vừa, 41 – 80 ký tự: băng rôn hai dòng', most: 80 },
  dai: { name: 'Dài, trên 80 ký tự: áp phích, pa nô', most: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, SloganLengthFacts>;
export type SloganLength = keyof typeof sloganLengths;

export function toSloganLength(text: string): SloganLength {
  const lengths = Object.entries(sloganLengths) as [SloganLength, SloganLengthFacts][];
  return lengths.find(([, { most }]) => text.length <= most)?.[0] ?? 'dai';
}
