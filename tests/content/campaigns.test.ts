import { describe, expect, test } from 'vitest';
import { findTheme } from '#domain/campaign/campaign.ts';
import { readContent } from './read-content.ts';

const { content } = await readContent();
const documentIds = content.documents.map(({ value }) => value.id);
const campaigns = content.years.flatMap(({ campaign }) => (campaign ? [campaign.value] : []));

describe.each(campaigns)('the campaign of $year', (campaign) => {
  test('runs from 15/11 to 15/12 of its year', () => {
    expect([campaign.opens, campaign.closes]).toEqual([`${campaign.year}-11-15`, `${campaign.year}-12-15`]);
  });

  test('takes its theme from a document of the archive', () => {
    expect(documentIds).toContain(campaign.theme.source);
  });

  test('wears an identity of the archive', () => {
    expect(content.identityNames).toContain(campaign.identity);
  });

  test('says its plan, where it has one, in five to seven short sentences with the day of each report', () => {
    const { plan } = campaign;
    if (!plan) return;
    expect(plan.summary.length).toBeGreaterThanOrEqual(5);
    expect(plan.summary.length).toBeLessThanOrEqual(7);
    expect(plan.summary.filter((sentence) => sentence.length > 160 || !/^[^.]+\.$/.test(sentence))).toEqual(
      [],
    );
    const told = plan.summary.join(' ').replaceAll(/\b0(\d)\b/g, '$1');
    const due = plan.reports.flatMap((report) => report.due?.split('-').slice(1).map(Number) ?? []);
    for (let at = 0; at < due.length; at += 2) expect(told).toContain(`${due[at + 1]}/${due[at]}`);
  });

  test('has no English rendering of ours where one was found', () => {
    const theme = findTheme(campaign);
    expect(theme?.english !== undefined && theme.workingTranslation !== undefined).toBe(false);
  });

  test('names the guidance or says that it was not found', () => {
    const { document, note } = campaign.guidance;
    if (document) expect(documentIds).toContain(document);
    else expect(note).toBeTruthy();
  });

  test('has the opening and the closing among its key dates', () => {
    expect(campaign.keyDates.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['opening', 'closing']));
  });
});
