import type { ArtworkJob, Credit } from './artwork.ts';
import type { Identity } from './identity.ts';

/** One variant of an identity's emblem and the files that are made of it, as plain JSON. */
export interface EmblemSheet {
  identity: string;
  variant: EmblemVariant;
  title: string;
  files: EmblemFile[];
  inks: ArtworkJob['inks'];
  colours: ArtworkJob['colours'];
  credit: Credit;
}

export interface EmblemFile {
  /** Below the site's root. */
  path: string;
  type: 'png' | 'pdf';
  /** Of a PNG; a PDF is made for print. */
  widthPx?: number;
}

export const emblemVariants = {
  colour: { name: 'đủ màu', drawing: 'emblem.svg', slug: 'du-mau' },
  reversed: { name: 'trên nền cam', drawing: 'emblem-reversed.svg', slug: 'tren-nen-cam' },
  oneColour: { name: 'một màu', drawing: 'emblem-one-colour.svg', slug: 'mot-mau' },
} as const;
export type EmblemVariant = keyof typeof emblemVariants;

const widthsPx = [512, 1024];

/** The files of one variant: transparent PNGs, and a PDF in the declared inks. */
export function toEmblemFiles(identity: string, variant: EmblemVariant): EmblemFile[] {
  const path = `tai-ve/bo-nhan-dien/bieu-tuong_${identity}_${emblemVariants[variant].slug}`;
  return [
    ...widthsPx.map((widthPx): EmblemFile => ({ path: `${path}_${widthPx}px.png`, type: 'png', widthPx })),
    { path: `${path}.pdf`, type: 'pdf' },
  ];
}

export function planEmblems(
  identities: readonly Identity[],
  maker: Pick<Credit, 'author' | 'licence'>,
): EmblemSheet[] {
  return identities.flatMap(({ name, title, colours, emblem }) =>
    (Object.keys(emblemVariants) as EmblemVariant[]).map((variant) => {
      const remark = emblem.illustration ? ' (hình minh họa, không phải tệp chính thức)' : '';
      const roles = Object.entries(colours);
      return {
        identity: name,
        variant,
        title: `Biểu tượng ${title}, ${emblemVariants[variant].name}${remark}`,
        files: toEmblemFiles(name, variant),
        inks: Object.fromEntries(roles.map(([role, { cmyk }]) => [role, cmyk])) as EmblemSheet['inks'],
        colours: Object.fromEntries(roles.map(([role, { hex }]) => [role, hex])) as EmblemSheet['colours'],
        credit: { ...maker },
      };
    }),
  );
}
