/** So many messages are enough for artwork: each is set in every format and look, one after the other. */
const someMessages = 64;

/** More different words than the whole archive has. */
export const mostWords = 16_384;

/** Makes something of a key once, and keeps it while few others are asked for. @param most that are kept */
export function keepLatest<Value>(make: (key: string) => Value, most = someMessages): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const value = kept.has(key) ? (kept.get(key) as Value) : make(key);
    // The one that was asked for last stands last.
    kept.delete(key);
    kept.set(key, value);
    const [oldest = key] = kept.keys();
    if (kept.size > most) kept.delete(oldest);
    return value;
  };
}
