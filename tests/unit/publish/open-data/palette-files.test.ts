import { expect, test } from 'vitest';
import { colourRoles } from '#domain/identity/colour-role.ts';
import { makePalette } from '#publish/open-data/palette-files.ts';
import { writeAse } from '#publish/open-data/write-ase.ts';
import { toTestIdentity } from '../../../support/campaign.ts';

const roles = Object.keys(colourRoles);

/** Reads the format as its users do: blocks of a type, a length and a body. */
function readAse(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: { type: number; name?: string; model?: string; values?: number[] }[] = [];
  let at = 12;
  while (at < bytes.length) {
    const type = view.getUint16(at);
    const length = view.getUint32(at + 2);
    const body = at + 6;
    at = body + length;
    if (length === 0) {
      blocks.push({ type });
      continue;
    }
    const units = view.getUint16(body);
    const codes = Array.from({ length: units - 1 }, (_, index) => view.getUint16(body + 2 + 2 * index));
    const name = String.fromCharCode(...codes);
    const rest = body + 2 + 2 * units;
    if (type !== 1) {
      blocks.push({ type, name });
      continue;
    }
    const model = String.fromCharCode(...bytes.subarray(rest, rest + 4));
    const count = model === 'CMYK' ? 4 : 3;
    const values = Array.from({ length: count }, (_, index) => view.getFloat32(rest + 4 + 4 * index));
    blocks.push({ type, name, model, values });
  }
  expect(at).toBe(bytes.length);
  return { signature: String.fromCharCode(...bytes.subarray(0, 4)), count: view.getUint32(8), blocks };
}

test('an ASE file has as many blocks as it says, and names in Vietnamese', () => {
  const bytes = writeAse([
    { name: 'Trái tim cam', swatches: [{ name: 'Cam đậm', model: 'RGB ', values: [1, 0.5, 0] }] },
  ]);
  const { signature, count, blocks } = readAse(bytes);
  expect(signature).toBe('ASEF');
  expect(count).toBe(3);
  expect(blocks).toEqual([
    { type: 0xc001, name: 'Trái tim cam' },
    { type: 1, name: 'Cam đậm', model: 'RGB ', values: [1, 0.5, 0] },
    { type: 0xc002 },
  ]);
});

test('the palette carries the screen’s and the press’s values apart', () => {
  const { blocks } = readAse(makePalette(toTestIdentity(), 'ase') as Uint8Array);
  const models = blocks.flatMap(({ model }) => model ?? []);
  expect(models).toEqual([...roles.map(() => 'RGB '), ...roles.map(() => 'CMYK')]);
  const print = blocks.find(({ model }) => model === 'CMYK');
  expect(print?.values?.map((value) => Math.round(value * 100))).toEqual([0, 80, 100, 0]);
});

test('the GPL palette has a line a colour', () => {
  const lines = String(makePalette(toTestIdentity(), 'gpl')).split('\n');
  expect(lines.slice(0, 4)).toEqual(['GIMP Palette', 'Name: Trái tim cam', `Columns: ${roles.length}`, '#']);
  expect(lines[4]).toBe('232  80  14\tCam #E8500E');
  expect(lines.slice(4).filter(Boolean)).toHaveLength(roles.length);
});
