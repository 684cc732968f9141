import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanInput } from '#content/folder/read-plan-input.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { projectRoot } from '../support/artwork-job.ts';
import { builtSites } from '../support/built-sites.ts';

describe.each(builtSites)('the site in $folder', ({ folder }) => {
  it('publishes the artworks that machines share out among them', async () => {
    const { artworks } = JSON.parse(await readFile(join(projectRoot, folder, 'artwork.json'), 'utf8'));
    const planned = planArtworks(await readPlanInput(projectRoot));
    expect(artworks).toEqual(JSON.parse(JSON.stringify(planned)));
  });
});
