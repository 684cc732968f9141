/** What a visitor chooses of the unit's lines and its logos; what is absent the look decides. */
export interface UnitStyle {
  capitals?: 'on';
  align?: 'center' | 'left';
  /** Which lines are bold; without a choice the superior body is not, and the unit below it is. */
  bold?: 'all' | 'none' | 'superior';
  /** What logos stand on; without a choice a plate by their shape, where their edge does not show without one. */
  plate?: LogoPlate;
}

export type LogoPlate = 'none' | 'round' | 'square';

/** Names and values of the choices in a form and in an address; an empty field is no choice. */
export const unitStyleFields = {
  capitals: { name: 'chu-hoa', values: { on: 'co' } },
  align: { name: 'can-le', values: { center: 'giua', left: 'trai' } },
  bold: { name: 'chu-dam', values: { all: 'het', superior: 'cap-tren', none: 'khong' } },
  plate: { name: 'nen-lo-go', values: { none: 'khong', round: 'tron', square: 'vuong' } },
} as const satisfies {
  [Choice in keyof UnitStyle]-?: { name: string; values: Record<NonNullable<UnitStyle[Choice]>, string> };
};

const choices = Object.keys(unitStyleFields) as (keyof UnitStyle)[];

export const unitStyleNames: readonly string[] = choices.map((choice) => unitStyleFields[choice].name);

export const toUnitStyleFields = (style: UnitStyle = {}): [string, string][] =>
  choices.flatMap((choice): [string, string][] => {
    const { name, values } = unitStyleFields[choice];
    const chosen = Object.entries(values).find(([value]) => value === style[choice]);
    return chosen ? [[name, chosen[1]]] : [];
  });

/** The choices that fields name. @returns nothing for a value that there is not */
export function readUnitStyle(say: (name: string) => string | null | undefined): UnitStyle | undefined {
  const style: Partial<Record<keyof UnitStyle, string>> = {};
  for (const choice of choices) {
    const { name, values } = unitStyleFields[choice];
    const said = say(name);
    if (!said) continue;
    const found = Object.entries(values).find(([, value]) => value === said);
    if (!found) return undefined;
    style[choice] = found[0];
  }
  return style as UnitStyle;
}
