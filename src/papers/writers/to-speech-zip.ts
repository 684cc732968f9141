import { strToU8, zipSync } from 'fflate';
import type { Paper } from '../paper.ts';

/** What is read aloud of a paper, a file for each text with nothing but its words, for machines that read. */
export function toSpeechZip({ title, blocks }: Paper): Uint8Array {
  const spoken = blocks.flatMap((block) =>
    block.kind === 'text' && block.spoken ? [[block.spoken, block.text] as const] : [],
  );
  if (spoken.length === 0) throw new Error(`Nothing of “${title}” is read aloud`);
  const digits = String(spoken.length).length;
  // An archive's times are local ones: this moment has the same fields in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      spoken.map(([name, text], at) => [
        `${String(at + 1).padStart(digits, '0')}_${name}.txt`,
        strToU8(`${text}\r\n`),
      ]),
    ),
    { mtime, level: 9 },
  );
}
