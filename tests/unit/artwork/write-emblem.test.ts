import { beforeAll, describe, expect, it } from 'vitest';
import { writeEmblemPdf } from '#artwork/write-emblem.ts';
import { type EmblemVariant, planEmblems } from '#domain/artwork/emblem-files.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { toTestIdentity } from '../../support/campaign.ts';
import { readPdf, toEntry, toWords } from './pdf-reader.ts';

const maker = { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/' } };
const { inks, colours } = toTestJob();
let emblems: Awaited<ReturnType<typeof readTestAssets>>['emblems'];
beforeAll(async () => {
  ({ emblems } = await readTestAssets());
});

function read(variant: EmblemVariant) {
  const art = emblems['trai-tim-cam']?.[variant];
  const sheet = planEmblems([toTestIdentity()], maker, () => 'svg').find((one) => one.variant === variant);
  if (!art || !sheet) throw new Error(`No ${variant}`);
  return readPdf(writeEmblemPdf(art, { ...sheet, inks, colours }));
}

describe('writeEmblemPdf', () => {
  it('prints the emblem of one colour with one plate', () => {
    const used = [...read('oneColour').content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink);
    expect(new Set(used)).toEqual(new Set(['0 0 0 1']));
  });

  it('prints the others in the declared inks', () => {
    expect(read('colour').content).toContain('0 .8 1 0 k');
  });

  it('says what the figure is to who cannot see it', () => {
    const { catalog, page, content, get } = read('colour');
    expect(catalog).toContain('/MarkInfo <</Marked true>>');
    expect(toEntry(page, 'StructParents')).toBe('0');
    expect(content).toContain('/Figure <</MCID 0>> BDC');
    const document = get(toEntry(get(toEntry(catalog, 'StructTreeRoot')), 'K'));
    const figure = get(toEntry(document, 'K').slice(1, -1));
    expect(toWords(toEntry(figure, 'Alt'))).toContain('Biểu tượng');
  });
});
