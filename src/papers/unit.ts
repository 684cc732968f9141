import type { UnitKind } from './unit-kinds.ts';

/** The particulars of the unit whose paper it is; whatever is empty becomes a blank. */
export interface Unit {
  kind: UnitKind;
  /** The body above it. */
  superior: string;
  name: string;
  /** Where it signs, as it stands before the date. */
  place: string;
  number: string;
  /** Its own abbreviation in the sign of a paper: `UBND` in `12/KH-UBND`. */
  sign: string;
  /** `Chủ tịch`, `Phó Hiệu trưởng` … */
  office: string;
  signer: string;
}

/** The particulars that a visitor types, with how long each may be. */
export const unitFields = {
  superior: 120,
  name: 120,
  place: 60,
  number: 12,
  sign: 30,
  office: 60,
  signer: 60,
} as const satisfies Record<Exclude<keyof Unit, 'kind'>, number>;
export type UnitField = keyof typeof unitFields;

export const toEmptyUnit = (kind: UnitKind): Unit => ({
  kind,
  superior: '',
  name: '',
  place: '',
  number: '',
  sign: '',
  office: '',
  signer: '',
});
