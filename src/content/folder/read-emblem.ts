import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toDrawing } from '#artwork/drawing.ts';
import { toPlainSvg } from '#artwork/plain-svg.ts';
import type { EmblemFile } from '../checks/checked-content.ts';
import { findEmblemFaults } from '../checks/emblem-faults.ts';
import { readPngFacts } from './read-png-facts.ts';

/** Beyond this nothing is made of a drawing: a rule says that it is too long. */
const mostCharacters = 200_000;

/** Reads one of an identity's drawings as the rules want it. @param path below `folder`. */
export async function readEmblem(folder: string, path: string, identity: string): Promise<EmblemFile> {
  const bytes = await readFile(join(folder, path));
  const source = { path: `content/${path}`, identity };
  if (path.endsWith('.png')) return { ...source, text: '', picture: readPngFacts(bytes) };
  return toEmblemFile(source, bytes.toString('utf8'));
}

/** An SVG with what the build will make of it. */
export function toEmblemFile(source: Pick<EmblemFile, 'path' | 'identity'>, text: string): EmblemFile {
  try {
    toDrawing(text);
    // A program's own attributes change nothing of the drawing; only the check is to see it without them.
    const plain = findEmblemFaults(text).length > 0 ? makePlain(text) : undefined;
    return plain === undefined ? { ...source, text } : { ...source, text, plain };
  } catch {
    const plain = text.length > mostCharacters ? undefined : makePlain(text);
    return plain === undefined ? { ...source, text } : { ...source, text, plain };
  }
}

function makePlain(text: string): string | undefined {
  try {
    return toPlainSvg(text);
  } catch {
    // No XML: the rule tells what it finds in the text as it is.
    return undefined;
  }
}
