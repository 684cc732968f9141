import { describe, expect, test } from 'vitest';
import { assignMotifs, proposeMotif } from '#artwork/propose-motif.ts';
import { readContent } from './read-content.ts';

const { content } = await readContent();
const years = content.years.flatMap(({ campaign, slogans }) =>
  campaign
    ? [
        {
          year: campaign.value.year,
          sentences: [campaign.value.theme.text, ...slogans.map(({ value }) => value.text)],
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
