/** What is dear to read, kept for as long as its files stay as they are. */
export interface Kept<Value> {
  get: () => Promise<Value>;
  /** Told of every file that has changed. */
  forget: (path: string) => void;
}

/** @param isSource whether a changed file asks for another reading. */
export function keepUntilChanged<Value>(
  read: () => Promise<Value>,
  isSource: (path: string) => boolean = () => true,
): Kept<Value> {
  let kept: Promise<Value> | undefined;
  return {
    get: () => {
      const reading = kept ?? read();
      kept = reading;
      // What is broken is read again once it is mended.
      reading.catch(() => {
        kept = undefined;
      });
      return reading;
    },
    forget: (path) => {
      if (isSource(path)) kept = undefined;
    },
  };
}
