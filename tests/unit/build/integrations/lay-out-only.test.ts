import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutShaper } from '#build/integrations/lay-out-only.ts';

const satori = await readFile(fileURLToPath(import.meta.resolve('satori/standalone')), 'utf8');

describe('withoutShaper', () => {
  it('leaves half of Satori: what lays out', () => {
    const left = withoutShaper(satori);
    expect(left.length).toBeLessThan(satori.length / 2);
    expect(left.includes('AGFzb')).toBe(false);
  });

  it('asks for another look at a Satori that has no shaper where this one has it', () => {
    expect(() => withoutShaper('export default 1;')).toThrow('Satori');
  });
});
