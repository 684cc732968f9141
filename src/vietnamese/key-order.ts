// The Vietnamese alphabet puts ă and â after a, đ after d; numbers go by their value (3 m before 10 m).
const createCollator = (): Intl.Collator => new Intl.Collator('vi', { numeric: true });
let collator: Intl.Collator | undefined;

/** The order of a Vietnamese dictionary, for `sort`. Made ready at the first use: a page that sorts nothing waits for none. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= createCollator();
  return collator.compare(a, b);
}
