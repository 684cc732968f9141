/** Milliseconds without a wish of a page after which the line counts as free, and how long it is waited for at most. */
const rest = 1000;
const patience = 10_000;
const glance = 250;

/** Says when a page has what it asked for: what is kept for later waits for what is wanted now. */
export interface QuietLine {
  /** A page asks for something. */
  noteWish: () => void;
  /** Ends once no page has asked for a while, or after so long that the file would never be kept. */
  wait: () => Promise<void>;
}

/** @param now in milliseconds */
export function createQuietLine(now: () => number = () => performance.now()): QuietLine {
  let asked = Number.NEGATIVE_INFINITY;
  return {
    noteWish() {
      asked = now();
    },
    async wait() {
      const end = now() + patience;
      while (now() - asked < rest && now() < end)
        await new Promise<void>((resolve) => {
          setTimeout(resolve, glance);
        });
    },
  };
}
