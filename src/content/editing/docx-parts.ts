import { strFromU8 } from 'fflate';
import { readXml } from './read-xml.ts';

/** What a part of an office file leads to. */
interface Relation {
  type: string;
  /** From the archive's root. */
  target: string;
}

/** The relations of a part by their id; of the archive itself for an empty name. */
export function readRelations(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, Relation> {
  const folder = part.replace(/[^/]*$/, '');
  const file = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const tags = file ? readXml(strFromU8(file)) : [];
  return new Map(
    tags.flatMap(({ kind, name, attributes: { Id: id = '', Type: type = '', Target: target = '' } }) =>
      kind === 'open' && name.endsWith('Relationship')
        ? [[id, { type, target: toPath(folder, target) }]]
        : [],
    ),
  );
}

/** The part that holds the text, whatever it is called. */
export const findMainPart = (parts: ReadonlyMap<string, Uint8Array>): string =>
  [...readRelations(parts, '').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ??
  'word/document.xml';

function toPath(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps = path.split('/').filter((step) => step !== '.');
  return steps.filter((step, at) => step !== '..' && steps[at + 1] !== '..').join('/');
}
