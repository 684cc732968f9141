import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBlankPaper, toBlankPapers } from '#publish/ready-texts/blank-papers.ts';
import { factsOf } from '../support/paper-facts.ts';

const facts = factsOf(2026);
const mainParts: Record<string, string> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  zip: '01_mo-dau_nua-phut.txt',
};
const names = toBlankPapers(2026).map(({ path }) => path.split('/').at(-1) ?? '');

describe('the blank papers of a campaign', () => {
  it('are each there as what they can be taken as', () => {
    expect(new Set(names).size).toBe(38);
    expect(names).toContain('thang-hanh-dong-2026_ke-hoach.docx');
    expect(names).toContain('thang-hanh-dong-2026_viec-tung-ngay.csv');
  });

  it.each(names)('can be made: %s', async (name) => {
    const made = await makeBlankPaper(facts, name);
    if (typeof made === 'string') expect(made).toContain('2026');
    else expect(Object.keys(unzipSync(made))).toContain(mainParts[name.split('.').at(-1) ?? '']);
  });

  it('say which one there is not', async () => {
    await expect(makeBlankPaper(facts, 'khong-co.docx')).rejects.toThrow('2026 has no paper khong-co.docx');
  });
});
