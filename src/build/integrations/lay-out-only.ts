import type { Plugin } from 'vite';

/** Satori's shaper of letters, as text in base64, and the place where it begins to be made ready. */
const shaper = /"AGFzb[A-Za-z0-9+/=]{100000,}"/g;
const making =
  /\b(\w{1,9}\.exports=)new Promise\(function\((\w+),(\w+)\)\{(\w+)\(\)\.then\(\w+=>\{\2\(\w+\(\w+\)\)\},\3\)\}\)/g;

/** What Satori asks whether its shaper is there. */
const noShaper = 'Promise.resolve({createBlob(){throw new Error("Satori was given letters to shape")}})';

/**
 * Takes out of Satori for browsers the shaper of letters that it unpacks and compiles before its first layout: a third of its
 * code, for words that we measure and set ourselves.
 */
export const layOutOnly = (): Plugin => ({
  name: 'lay-out-only',
  transform: {
    filter: { id: /satori\/dist\/standalone\.js$/ },
    handler: (code) => withoutShaper(code),
  },
});

/** @throws Error where another Satori has it in another place. */
export function withoutShaper(code: string): string {
  for (const pattern of [shaper, making]) {
    const count = code.match(pattern)?.length ?? 0;
    if (count !== 1) throw new Error(`Satori's shaper was found ${count} times by ${pattern.source}`);
  }
  return code.replace(making, `$1${noShaper}`).replace(shaper, '""');
}
