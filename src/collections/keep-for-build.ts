/**
 * Makes something of the content once for all pages of a build, or once for each of its argument's values. In development
 * the content changes under a running server, so it is made anew each time.
 * @param make what it gives is shared: nobody may change it.
 */
export function keepForBuild<Argument extends [unknown?], Value>(
  make: (...argument: Argument) => Promise<Value>,
): (...argument: Argument) => Promise<Value> {
  const kept = new Map<unknown, Promise<Value>>();
  return (...argument) => {
    if (!import.meta.env.PROD) return make(...argument);
    const made = kept.get(argument[0]) ?? make(...argument);
    kept.set(argument[0], made);
    return made;
  };
}
