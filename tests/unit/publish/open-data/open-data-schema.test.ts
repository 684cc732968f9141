import { describe, expect, it } from 'vitest';
import { type OpenFile, openSchemas, toJsonSchema } from '#publish/open-data/open-data-schema.ts';

const files = Object.keys(openSchemas) as OpenFile[];

describe('a published schema', () => {
  // A difference here is a difference for everybody who reads the data: additions raise the second number of
  // the version, anything else the first.
  it.each(files)('of %s changes only on purpose', async (file) => {
    const schema = toJsonSchema(file, `https://site.example/du-lieu/schema/${file}.json`);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/open-data/${file}.schema.snap`,
    );
  });

  it.each(files)('of %s lets a later version add fields', (file) => {
    expect(JSON.stringify(toJsonSchema(file, 'https://site.example/'))).not.toContain('additionalProperties');
  });
});
