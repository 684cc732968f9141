import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Cache, type SummedFile, sumFile } from '#build/render/cache.ts';
import { createKitBuilder } from '#build/render/kits/build-kit.ts';
import type { Artwork, ArtworkJob } from '#domain/artwork/artwork.ts';
import type { Kit, KitScope } from '#domain/artwork/kit.ts';
import { type LookFacts, looks } from '#domain/artwork/looks.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { planKits } from '#domain/artwork/plan-kits.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../../support/campaign.ts';

const licence = { name: 'CC BY 4.0', url: 'https://example.org/by', note: 'Được in, sửa và phát lại.' };
const content = {
  campaigns: [toTestCampaign(2025), toTestCampaign(2023)],
  sloganLists: [toTestList(2023, 'mot', 'hai')],
  identities: [{ ...toTestIdentity(), rules: [{ text: 'Dùng theo mẫu.', source: '2023-ke-hoach' }] }],
  citeDocument: (id: string) => `Văn bản ${id}`,
};
const site = { name: 'Trái Tim Cam', runBy: 'Nhóm', contact: { label: 'Góp ý', url: 'https://example.org' } };
const artworks = planArtworks({ ...content, maker: { author: 'Nhóm', licence } });
const kits = planKits({ ...content, site: { ...site, artworkLicence: licence } });
const read: string[] = [];
function createMemoryCache(): Cache {
  const entries = new Map<string, SummedFile>();
  return {
    read: async (key) => entries.get(key),
    write: async (key, file) => void entries.set(key, file),
  };
}
const createBuilder = (rows: readonly Artwork[] = artworks, cache = createMemoryCache()) =>
  createKitBuilder(rows, {
    cache,
    read: async (path) => {
      read.push(path);
      return Buffer.from(path);
    },
    toSum: (path) => sumFile(Buffer.from(path)).sha256,
    renderOverview: async (kit, members) => sumFile(Buffer.from(`${kit.title}: ${members.length}`)),
  });
const findKit = (year: number, scope: KitScope): Kit => {
  const kit = kits.find((candidate) => candidate.year === year && candidate.scope === scope);
  if (!kit) throw new Error(`No kit ${year} ${scope}`);
  return kit;
};
const unpack = async (year: number, scope: KitScope) =>
  unzipSync((await createBuilder()(findKit(year, scope))).bytes);

const listFiles = async (scope: KitScope) =>
  Object.keys(await unpack(2023, scope)).filter((name) => name.includes('/'));

/** Another look's are in the kits. */
function isOutside({ look, message, format }: ArtworkJob): boolean {
  const { outsideKits }: LookFacts = looks[look];
  const outside = outsideKits?.[message.kind];
  return outside === 'all' || (outside?.some((id) => id === format) ?? false);
}

describe('a kit', () => {
  it('has folders that a person understands, and files that say what they are', async () => {
    const names = Object.keys(await unpack(2023, 'tron-bo'));
    expect(names).toContain('01 Chu de/Nen cam/Man hinh/thang-hanh-dong-2023_vuong_chu-de_nen-cam.png');
    expect(names).toContain('02 Ten thang/Mot mau/In an/thang-hanh-dong-2023_a4_ten-thang_mot-mau.pdf');
    expect(names).toContain('03 Khau hieu/02 hai/In an/thang-hanh-dong-2023_a4_hai_minh-hoa.pdf');
    expect(names).toContain('04 Le phat dong/In an/thang-hanh-dong-2023_a4_le-phat-dong_nen-cam.pdf');
    expect(names).toContain('05 To bieu tuong/In an/thang-hanh-dong-2023_a4_to-bieu-tuong_nen-cam.pdf');
    expect(names.slice(0, 5)).toEqual([
      'Doc truoc.txt',
      'Chu de va khau hieu.txt',
      'Giay phep.txt',
      'Quy tac su dung.txt',
      'Tong quan.pdf',
    ]);
    expect(names.filter((name) => name.length > 180 || /[^ -~]|\.webp$/.test(name))).toEqual([]);
  });

  it('holds all of its campaign once', async () => {
    const published = artworks
      .filter(({ job }) => job.year === 2023 && !isOutside(job))
      .flatMap(({ files }) => files.filter(({ preview }) => !preview));
    expect(await listFiles('tron-bo')).toHaveLength(published.length);
  });

  it('is split between screen and print, with each slogan there in one format, and says where the others are', async () => {
    const isSlogan = (name: string) => name.startsWith('03 ');
    const [whole, screen, print] = [
      await listFiles('tron-bo'),
      await listFiles('man-hinh'),
      await listFiles('in-an'),
    ];
    const count = (names: string[]) => names.filter((name) => !isSlogan(name)).length;
    expect(count(screen) + count(print)).toBe(count(whole));
    expect(screen.filter(isSlogan)).toEqual([
      '03 Khau hieu/01 mot/thang-hanh-dong-2023_vuong_mot_minh-hoa.png',
      '03 Khau hieu/02 hai/thang-hanh-dong-2023_vuong_hai_minh-hoa.png',
    ]);
    expect(print.filter(isSlogan)).toEqual([
      '03 Khau hieu/01 mot/thang-hanh-dong-2023_a4_mot_minh-hoa.pdf',
      '03 Khau hieu/02 hai/thang-hanh-dong-2023_a4_hai_minh-hoa.pdf',
    ]);
    const toReadme = async (scope: KitScope) =>
      Buffer.from((await unpack(2023, scope))['Doc truoc.txt'] ?? []).toString();
    expect(await toReadme('in-an')).toContain(
      'mỗi khẩu hiệu chỉ có khổ Áp phích A4; các khổ khác của khẩu hiệu nằm trong Trọn bộ',
    );
    expect(await toReadme('tron-bo')).not.toContain('chỉ có khổ');
  });

  it('lists the digest of every other file', async () => {
    const files = await unpack(2025, 'in-an');
    const { SHA256SUMS: sums, ...others } = files;
    const lines = Buffer.from(sums ?? [])
      .toString()
      .trim()
      .split('\n');
    const expected = Object.entries(others).map(
      ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
    );
    expect(lines).toEqual(expected);
  });

  it('says the words, their source, the licence and the rules', async () => {
    const files = await unpack(2023, 'man-hinh');
    const toText = (name: string) => Buffer.from(files[name] ?? []).toString();
    expect(toText('Chu de va khau hieu.txt')).toContain('1. mot 2023\r\n2. hai 2023\r\n');
    expect(toText('Chu de va khau hieu.txt')).toContain('Nguồn: Văn bản 2023-ke-hoach');
    expect(toText('Giay phep.txt')).toContain('https://example.org/by');
    expect(toText('Quy tac su dung.txt')).toContain('- Dùng theo mẫu.');
    expect(toText('Tong quan.pdf')).toMatch(/^Tháng hành động năm 2023: bộ cho màn hình: \d+$/);
  });

  it('is the same twice, and reads each file once for all kits of a campaign', async () => {
    const build = createBuilder();
    read.length = 0;
    const first = await build(findKit(2025, 'tron-bo'));
    const afterWhole = read.length;
    await build(findKit(2025, 'in-an'));
    expect(read.length).toBe(afterWhole);
    expect(await createBuilder()(findKit(2025, 'tron-bo'))).toEqual(first);
  });

  it('is packed once for the same files, and again when one of them or a text changed', async () => {
    const cache = createMemoryCache();
    const first = await createBuilder(artworks, cache)(findKit(2025, 'in-an'));
    read.length = 0;
    expect(await createBuilder(artworks, cache)(findKit(2025, 'in-an'))).toBe(first);
    expect(read).toEqual([]);
    const [text, ...texts] = findKit(2025, 'in-an').texts;
    if (!text) throw new Error('The kit has no text');
    const changed = { ...findKit(2025, 'in-an'), texts: [{ ...text, text: 'Khác' }, ...texts] };
    const second = await createBuilder(artworks, cache)(changed);
    expect(Buffer.from(unzipSync(second.bytes)[text.name] ?? []).toString()).toBe('Khác');
    const fewer = artworks.filter(({ job }) => job.format !== 'a4');
    expect(await createBuilder(fewer, cache)(findKit(2025, 'in-an'))).not.toEqual(first);
  });
});
