import { describe, expect, it } from 'vitest';
import { toQrModules } from '#artwork/qr/qr-modules.ts';

/** Which modules are dark, read from the path. */
function readModules({ count, d }: { count: number; d: string }): boolean[][] {
  const rows = Array.from({ length: count }, () => Array<boolean>(count).fill(false));
  for (const [, from, y, to] of d.matchAll(/M(\d+) (\d+)H(\d+)V\d+H\d+Z/g)) {
    for (let x = Number(from); x < Number(to); x += 1) (rows[Number(y)] as boolean[])[x] = true;
  }
  return rows;
}
const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('the modules of a QR code', () => {
  const modules = toQrModules('https://kylua.langson.gov.vn/');
  const rows = readModules(modules);
  const cut = (left: number, top: number) =>
    rows.slice(top, top + 7).map((row) =>
      row
        .slice(left, left + 7)
        .map(Number)
        .join(''),
    );

  it('have a finder in three corners', () => {
    const far = modules.count - 7;
    expect([cut(0, 0), cut(far, 0), cut(0, far)]).toEqual([finder, finder, finder]);
  });

  it('have the timing pattern between them', () => {
    const timing = (rows[6] ?? []).slice(8, modules.count - 8);
    expect(timing).toEqual(timing.map((_, at) => at % 2 === 0));
  });

  it('are as many as a version has', () => {
    expect((modules.count - 17) % 4).toBe(0);
    expect(toQrModules(`https://a.vn/${'x'.repeat(107)}`).count).toBeLessThanOrEqual(45);
  });
});
