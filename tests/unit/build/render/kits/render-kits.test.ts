import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCache, sumFile } from '#build/render/cache.ts';
import { createKitBuilder } from '#build/render/kits/build-kit.ts';
import type { KitOrder } from '#build/render/kits/pack-kits.ts';
import { renderKits } from '#build/render/kits/render-kits.ts';
import { startLedger } from '#build/render/ledger.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { planKits } from '#domain/artwork/plan-kits.ts';
import { toTestCampaign, toTestIdentity } from '../../../../support/campaign.ts';

const licence = { name: 'CC BY 4.0', url: 'https://example.org/by', note: 'Được in, sửa và phát lại.' };
const content = {
  campaigns: [toTestCampaign(2025), toTestCampaign(2023)],
  sloganLists: [],
  identities: [toTestIdentity()],
  citeDocument: (id: string) => id,
};
const site = { name: 'Trái Tim Cam', runBy: 'Nhóm', contact: { label: 'Góp ý', url: 'https://example.org' } };
const artworks = planArtworks({ ...content, maker: { author: 'Nhóm', licence } });
const kits = planKits({ ...content, site: { ...site, artworkLicence: licence } });
const ofYear = (year: number) => kits.filter((kit) => kit.year === year).map(({ path }) => path);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kits-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A build whose artworks have their path for bytes. @returns the kits that threads packed */
async function build(changed?: string): Promise<string[]> {
  const setting = { root: folder, outFolder: join(folder, 'out'), cacheFolder: join(folder, 'cache') };
  const ledger = startLedger();
  for (const { path } of artworks.flatMap(({ files }) => files)) {
    const { sha256 } = sumFile(Buffer.from(path === changed ? `${path} anew` : path));
    ledger.note(path, { bytes: path.length, sha256 });
  }
  const packed: string[] = [];
  async function packKits(order: KitOrder) {
    const builder = createKitBuilder(order.artworks, {
      read: async (path) => Buffer.from(path),
      toSum: (path) => order.sums.get(path) ?? '',
      renderOverview: async ({ title }) => sumFile(Buffer.from(title)),
      cache: createCache(setting.cacheFolder),
    });
    const files = [];
    for (const kit of order.kits) {
      packed.push(kit.path);
      const { bytes, sha256 } = await builder(kit);
      files.push({ path: kit.path, bytes: bytes.length, sha256, fromCache: false });
    }
    return files;
  }
  const { bytes } = await renderKits(kits, artworks, setting, ledger, { packKits });
  expect(bytes).toBe(kits.reduce((sum, { path }) => sum + ledger.get(path).bytes, 0));
  return packed;
}

describe('renderKits', () => {
  it('asks threads for what was not packed before, and writes the rest itself', async () => {
    expect((await build()).sort()).toEqual(kits.map(({ path }) => path).sort());
    expect(await build()).toEqual([]);
    const [first = ''] = ofYear(2025);
    expect((await readFile(join(folder, 'out', first))).subarray(0, 2).toString()).toBe('PK');
  });

  it('packs the kits of an edition anew of which one file has changed', async () => {
    await build();
    const changed = artworks.find(({ job }) => job.year === 2023)?.files[0]?.path;
    expect(await build(changed)).toEqual(ofYear(2023));
  });
});
