import {
  type EmblemSheet,
  type EmblemVariant,
  emblemVariants,
  planEmblems,
  toEmblemForm,
  toEmblemPath,
} from '#domain/artwork/emblem-files.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import { getPlanInput } from './plan-input.ts';

/** A variant of an identity's emblem, as a file of the site. */
export interface EmblemDrawing {
  variant: EmblemVariant;
  /** Name of the file in the identity's folder, e.g. `emblem-reversed.svg`; of a derived one, as it would be called. */
  file: string;
  url: string;
}

/** Kept as files, never inlined: a visitor downloads them. */
const urls = import.meta.glob<string>('/content/identities/*/emblem*.{svg,png}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const variants = Object.keys(emblemVariants) as EmblemVariant[];
const addresses = createAddresses(import.meta.env.BASE_URL);

const toFolder = (identity: string): string => `/content/identities/${identity}/`;

const getForm = (identity: string, variant: EmblemVariant) => {
  const folder = toFolder(identity);
  const files = Object.keys(urls).filter((path) => path.startsWith(folder));
  return toEmblemForm(
    variant,
    files.map((path) => path.slice(folder.length)),
  );
};

/** An identity's emblem in its variants, the emblem itself first: as it lies in the folder, or as it is derived. */
export const getEmblems = (identity: string): EmblemDrawing[] =>
  variants.map((variant) => {
    const { drawing, picture } = emblemVariants[variant];
    const file = getForm(identity, variant) === 'svg' ? drawing : picture;
    return { variant, file, url: urls[`${toFolder(identity)}${file}`] ?? getMadeEmblem(identity, variant) };
  });

/** Address of the drawing that artwork is made with. */
export const getMadeEmblem = (identity: string, variant: EmblemVariant): string =>
  addresses.file(toEmblemPath(identity, variant, getForm(identity, variant)));

/** The files that the build makes of every emblem. */
export async function getEmblemSheets(): Promise<EmblemSheet[]> {
  const { identities, maker } = await getPlanInput();
  return planEmblems(identities, maker, getForm);
}

/** Where a variant of an identity's emblem lies. */
export const getEmblemUrl = (identity: string, variant: EmblemVariant): string =>
  getEmblems(identity).find((emblem) => emblem.variant === variant)?.url ?? getMadeEmblem(identity, variant);
