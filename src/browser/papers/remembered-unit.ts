import { readRememberedAgency, rememberAgency } from '../customiser/remembered-agency.ts';

/** What a paper knows of its unit beyond the three lines that the customiser remembers too. */
const key = 'trai-tim-cam:giay-to';

/** A number is that of one paper, and no other may come to carry it. */
const ofOnePaper = 'number';

/** The agency's lines, as artwork carries them, in the order in which they are remembered. */
const lines = ['superior', 'name', 'place'] as const;

/** What this machine remembers of the unit, by the names of the form's fields. */
export function readRememberedUnit(): Record<string, string> {
  const agency = readRememberedAgency();
  const shared = lines.map((name, at): [string, string] => [name, agency[at] ?? '']);
  return { ...readMore(), ...Object.fromEntries(shared), [ofOnePaper]: '' };
}

export function rememberUnit(unit: Readonly<Record<string, string>>): void {
  rememberAgency(lines.map((name) => unit[name] ?? ''));
  const more = Object.entries(unit).filter(
    ([name, value]) => value !== '' && name !== ofOnePaper && !lines.some((line) => line === name),
  );
  useStorage((storage) =>
    more.length > 0
      ? storage.setItem(key, JSON.stringify(Object.fromEntries(more)))
      : storage.removeItem(key),
  );
}

export const forgetUnit = (): void => rememberUnit({});

function readMore(): Record<string, string> {
  const known = useStorage((storage) => JSON.parse(storage.getItem(key) ?? '{}') as unknown);
  if (typeof known !== 'object' || known === null) return {};
  return Object.fromEntries(
    Object.entries(known).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** A browser may forbid storage, or have none left, or hold what cannot be read: then nothing is remembered. */
function useStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
