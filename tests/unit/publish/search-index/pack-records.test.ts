import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRecords } from '#browser/search/open-records.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { packRecords } from '#publish/search-index/pack-records.ts';

const toRecords = (count: number, title = 'thứ') =>
  new Map(
    Array.from({ length: count }, (_, at) => [`vi_${at}`, { title: `${title} ${at}` } as SearchRecord]),
  );

/** A host that has these files below `/pagefind/`. */
function serve(records: ReadonlyMap<string, SearchRecord>): string[] {
  const files = new Map(packRecords(records).map(({ path, content }) => [`/pagefind/${path}`, content]));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const content = files.get(address);
    return content ? new Response(Buffer.from(content)) : new Response('', { status: 404 });
  });
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

describe('the records of a search', () => {
  it.each([1, 31, 364, 2000])('are all found again in few files, %d of them', async (count) => {
    const asked = serve(toRecords(count));
    const open = await openRecords('/pagefind/');
    for (let at = 0; at < count; at += 1) expect((await open(`vi_${at}`)).title).toBe(`thứ ${at}`);
    expect(asked.length).toBeLessThanOrEqual(Math.ceil(count / 32) + 1);
  });

  it('lie under names that change with what they hold', () => {
    const toPaths = (title: string) => packRecords(toRecords(40, title)).map(({ path }) => path);
    const [one, other] = [toPaths('một'), toPaths('hai')];
    expect(one.filter((path) => other.includes(path))).toEqual(['records.json']);
    expect(toPaths('một')).toEqual(one);
  });

  it('are asked for again after a failure', async () => {
    const asked = serve(toRecords(1));
    const open = await openRecords('/pagefind/');
    const [list] = asked;
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await expect(open('vi_0')).rejects.toThrow('503');
    vi.stubGlobal('fetch', fetch);
    expect((await open('vi_0')).title).toBe('thứ 0');
    expect(list).toBe('/pagefind/records.json');
  });
});
