import type { FormatId } from '#domain/artwork/format.ts';

/** One unit of a list, or somebody; empty where the list says nothing. */
export interface UnitRow {
  /** 1-based line of the list, so that a failure can name it. */
  line: number;
  superior: string;
  unit: string;
  place: string;
  time: string;
  /** In a list of people, whose unit it is then. */
  person?: string;
  post?: string;
  /** Its own sentence, in the place of the form's. */
  words?: string;
  /** Its only format, in the place of those that are ticked. */
  format?: FormatId;
  /** The name of its logo's file in a ZIP, as it was written. */
  logo?: string;
  /** The name of its photo's file in a ZIP, as it was written. */
  photo?: string;
}

/** More than any province has wards and schools, and any hall chairs; a longer list is a slip. */
export const mostRows = 2000;
