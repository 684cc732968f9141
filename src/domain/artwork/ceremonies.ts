/** What is held, as a backdrop names it, and how it goes on to the month's name. */
export interface CeremonyRow {
  name: string;
  /** Between the name and the month's: “Mít tinh hưởng ứng Tháng hành động…”. */
  link?: string;
}

/** The table of ceremonies, the usual one first; a row is all that another needs. Its key stands in a design's address. */
export const ceremonies = {
  'le-phat-dong': { name: 'Lễ phát động' },
  'hoi-nghi': { name: 'Hội nghị', link: 'triển khai' },
  'mit-tinh': { name: 'Mít tinh', link: 'hưởng ứng' },
  'dien-dan': { name: 'Diễn đàn', link: 'hưởng ứng' },
  'toa-dam': { name: 'Tọa đàm', link: 'hưởng ứng' },
  'hoi-thi': { name: 'Hội thi', link: 'hưởng ứng' },
} as const satisfies Record<string, CeremonyRow>;
export type CeremonyId = keyof typeof ceremonies;

/** @throws Error naming the id when no row has it. */
export function toCeremony(id: string): CeremonyRow {
  if (Object.hasOwn(ceremonies, id)) return ceremonies[id as CeremonyId];
  throw new Error(`Unknown ceremony "${id}"; the table has ${Object.keys(ceremonies).join(', ')}`);
}
