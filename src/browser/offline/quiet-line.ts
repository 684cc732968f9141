/** Milliseconds without a wish of a page after which the line counts as free, and between two looks. */
const rest = 1000;
const glance = 250;
/**
 * Milliseconds that all files of a bundle wait together at most. A browser ends what a worker does after some minutes,
 * and a page may ask for something every second, as one does that plays a film.
 */
const patience = 20_000;

/** Says when a page has what it asked for: what is kept for later waits for what is wanted now. */
export interface QuietLine {
  /** A page asks for something. */
  noteWish: () => void;
  /** For one bundle: what it gives ends once no page has asked for a while, or when the bundle has waited enough. */
  startWaiting: () => () => Promise<void>;
}

/** @param now in milliseconds */
export function createQuietLine(now: () => number = () => performance.now()): QuietLine {
  let asked = Number.NEGATIVE_INFINITY;
  return {
    noteWish() {
      asked = now();
    },
    startWaiting() {
      let left = patience;
      return async () => {
        while (now() - asked < rest && left > 0) {
          await new Promise<void>((resolve) => {
            setTimeout(resolve, glance);
          });
          left -= glance;
        }
      };
    },
  };
}
