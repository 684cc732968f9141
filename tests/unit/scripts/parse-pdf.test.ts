import { describe, expect, it } from 'vitest';
import { listOperations } from '../../../scripts/preflight/parse-pdf.ts';

describe('listOperations', () => {
  it('passes over spaces and remarks, also where a program has filled a file with millions of them', () => {
    const expected = [
      { operator: 're', operands: [1, 2, 3, 4] },
      { operator: 'f', operands: [] },
    ];
    expect(listOperations('1 2%a remark\r\n3\t4 re %another\nf%the last')).toEqual(expected);
    const remarks = '% \n'.repeat(2_000_000);
    expect(listOperations(`1 2 ${' '.repeat(20_000_000)}3 4 re${remarks}f`)).toEqual(expected);
  });

  it('reads names, words and digits of any length', () => {
    const name = 'A'.repeat(20_000_000);
    expect(listOperations(`/${name} <${'41'.repeat(5_000_000)}> Do`)).toMatchObject([
      { operator: 'Do', operands: [`/${name}`, {}] },
    ]);
  });
});
