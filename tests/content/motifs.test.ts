import { describe, expect, test } from 'vitest';
import { assignMotifs, proposeMotif } from '#artwork/propose-motif.ts';
import { findTheme } from '#domain/campaign/campaign.ts';
import { readContent } from './read-content.ts';

const { content } = await readContent();
// A list that is only thought to be of the year is not drawn under its name.
const years = content.years.flatMap(({ campaign, list, slogans }) =>
  campaign
    ? [
        {
          year: campaign.value.year,
          sentences: [
            findTheme(campaign.value)?.text ?? [],
            list?.value.status === 'inferred' ? [] : slogans.map(({ value }) => value.text),
          ].flat(),
        },
      ]
    : [],
);

describe.each(years)('the sentences of $year', ({ sentences }) => {
  test('call for a motif each', () => {
    expect(sentences.filter((sentence) => !proposeMotif(sentence))).toEqual([]);
  });

  test('have no motif twice', () => {
    const assigned = assignMotifs(sentences.map((text) => ({ text })));
    expect(assigned.filter((id, index) => assigned.indexOf(id) !== index)).toEqual([]);
  });
});
