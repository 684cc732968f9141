import { mapRoles } from '../identity/colour-role.ts';
import type { Identity } from '../identity/identity.ts';
import type { ArtworkJob, Credit } from './artwork.ts';

/** One variant of an identity's emblem and the files that are made of it, as plain JSON. */
export interface EmblemSheet {
  identity: string;
  variant: EmblemVariant;
  form: EmblemForm;
  title: string;
  files: EmblemFile[];
  inks: ArtworkJob['inks'];
  colours: ArtworkJob['colours'];
  credit: Credit;
}

export interface EmblemFile {
  /** Below the site's root. */
  path: string;
  type: EmblemForm | 'pdf';
  /** Of a PNG of another size than the drawing's own. */
  widthPx?: number;
}

export const emblemVariants = {
  colour: { name: 'đủ màu', drawing: 'emblem.svg', picture: 'emblem.png', slug: 'du-mau' },
  reversed: {
    name: 'trên nền cam',
    drawing: 'emblem-reversed.svg',
    picture: 'emblem-reversed.png',
    slug: 'tren-nen-cam',
  },
  oneColour: {
    name: 'một màu',
    drawing: 'emblem-one-colour.svg',
    picture: 'emblem-one-colour.png',
    slug: 'mot-mau',
  },
} as const;
export type EmblemVariant = keyof typeof emblemVariants;

/** Vector art, or a picture of pixels. */
export type EmblemForm = 'svg' | 'png';

/** What an identity's variant is, by the files in its folder: without one of its own it is derived of `emblem.png`. */
export function toEmblemForm(variant: EmblemVariant, files: readonly string[]): EmblemForm {
  const { drawing, picture } = emblemVariants[variant];
  if (files.includes(drawing)) return 'svg';
  return files.includes(picture) || files.includes(emblemVariants.colour.picture) ? 'png' : 'svg';
}

const widthsPx = [512, 1024];

/** The drawing itself as artwork takes it: plain paths, or a picture at the size that artwork needs. */
export const toEmblemPath = (identity: string, variant: EmblemVariant, form: EmblemForm): string =>
  `${toStem(identity, variant)}.${form}`;

const toStem = (identity: string, variant: EmblemVariant): string =>
  `tai-ve/bo-nhan-dien/bieu-tuong_${identity}_${emblemVariants[variant].slug}`;

/** What is made of one variant: transparent PNGs, and a PDF in the declared inks. */
export function toEmblemFiles(identity: string, variant: EmblemVariant): EmblemFile[] {
  const path = toStem(identity, variant);
  return [
    ...widthsPx.map((widthPx): EmblemFile => ({ path: `${path}_${widthPx}px.png`, type: 'png', widthPx })),
    { path: `${path}.pdf`, type: 'pdf' },
  ];
}

/** @param toForm says what an identity's variant is. */
export function planEmblems(
  identities: readonly Identity[],
  maker: Pick<Credit, 'author' | 'licence'>,
  toForm: (identity: string, variant: EmblemVariant) => EmblemForm,
): EmblemSheet[] {
  return identities.flatMap(({ name, title, colours, emblem }) =>
    (Object.keys(emblemVariants) as EmblemVariant[]).map((variant) => {
      const remark = emblem.illustration ? ' (hình minh họa, không phải tệp chính thức)' : '';
      const form = toForm(name, variant);
      return {
        identity: name,
        variant,
        form,
        title: `Biểu tượng ${title}, ${emblemVariants[variant].name}${remark}`,
        files: [{ path: toEmblemPath(name, variant, form), type: form }, ...toEmblemFiles(name, variant)],
        inks: mapRoles((role) => colours[role].cmyk),
        colours: mapRoles((role) => colours[role].hex),
        credit: { ...maker },
      };
    }),
  );
}
