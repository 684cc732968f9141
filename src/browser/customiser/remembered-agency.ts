/** The agency's lines are remembered on this machine only, under this key. */
const key = 'trai-tim-cam:don-vi';

/** None where nothing is remembered, or the browser keeps nothing. */
export function readRememberedAgency(): string[] {
  const known = useStorage((storage) => storage.getItem(key)) ?? '[]';
  const lines: unknown = parse(known);
  return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string').slice(0, 3) : [];
}

export const hasRememberedAgency = (): boolean => readRememberedAgency().some((line) => line !== '');

export function rememberAgency(lines: readonly string[]): void {
  useStorage((storage) =>
    lines.some((line) => line !== '') ? storage.setItem(key, JSON.stringify(lines)) : storage.removeItem(key),
  );
}

/** A browser may forbid storage, or have none left: then nothing is remembered, and all else works. */
function useStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
