import type { Campaign } from '#domain/campaign/campaign.ts';
import { mapRoles } from '#domain/identity/colour-role.ts';
import type { Identity } from '#domain/identity/identity.ts';
import type { SloganList, SloganUse } from '#domain/slogan/slogan.ts';

/** A campaign of which a test says only what it is about. */
export function toTestCampaign(year: number, known: Partial<Campaign> = {}): Campaign {
  return {
    year,
    identity: 'trai-tim-cam',
    monthName: 'Tháng hành động vì bình đẳng giới',
    theme: { text: 'Chấm dứt bạo lực', source: `${year}-ke-hoach`, variants: [] },
    opens: `${year}-11-15`,
    closes: `${year}-12-15`,
    guidance: {},
    keyDates: [],
    legalBasis: [],
    missing: [],
    ...known,
  };
}

/** A use of a slogan; its text says its slug and year, so that a wrong one shows. */
export const toTestUse = (slug: string, year: number, order: number): SloganUse => ({
  slug,
  year,
  order,
  text: `${slug} ${year}`,
  dated: false,
  source: `${year}-ke-hoach`,
});

/** A complete list with these slugs, in this order. */
export const toTestList = (year: number, ...slugs: string[]): SloganList => ({
  year,
  status: 'complete',
  source: `${year}-ke-hoach`,
  slogans: slugs.map((slug, at) => toTestUse(slug, year, at + 1)),
});

/** An identity whose roles all have one colour. */
export function toTestIdentity(name = 'trai-tim-cam'): Identity {
  const colour = { name: 'Cam', hex: '#E8500E', cmyk: [0, 80, 100, 0], use: '' } as const;
  return {
    name,
    title: 'Trái tim cam',
    source: '2023-ke-hoach',
    description: [],
    colours: mapRoles(() => ({ ...colour, cmyk: [...colour.cmyk] })),
    typeface: {
      name: 'Be Vietnam Pro',
      licence: 'OFL',
      note: '',
      leading: { sentences: 1.3, capitals: 1.5 },
      advice: [],
    },
    emblem: { illustration: true, clearSpace: 0.17, smallestPx: 32, smallestMm: 10, note: '' },
    uses: [],
    looks: [],
    rules: [],
    history: [],
    missing: [],
  };
}
