/**
 * The table of ways in which words and motif share a picture of the illustrated look. A year's slogans take them in
 * turn; seven, as there are seven grounds, so the turn of one is shifted after each round of the other.
 */
export const arrangements = {
  horizon: { name: 'Hình đứng ở chân trời' },
  split: { name: 'Hai mảng' },
  disc: { name: 'Hình trong vòng tròn' },
  bubble: { name: 'Lời nói' },
  arch: { name: 'Hình dưới vòm' },
  rings: { name: 'Vòng lan tỏa' },
  side: { name: 'Hình bên lời' },
} as const satisfies Record<string, { name: string }>;
export type ArrangementId = keyof typeof arrangements;

export const arrangementIds = Object.keys(arrangements) as ArrangementId[];
