import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled, type RunningServer, runServer, serverNames } from '../../scripts/run-server.ts';
import { readLogs, readText, request, toPolicies } from '../support/ask-server.ts';
import { builtSites } from '../support/built-sites.ts';

const cases = serverNames.flatMap((server) => builtSites.map((site) => ({ server, site, base: site.base })));
const year = 'public, max-age=31536000, immutable';

/** One small file of each type that the site has or will have, laid among its downloads. */
const types: Record<string, string> = {
  'thu.pdf': 'application/pdf',
  'thu.svg': 'image/svg+xml; charset=utf-8',
  'thu.png': 'image/png',
  'thu.webp': 'image/webp',
  'thu.zip': 'application/zip',
  'thu.ics': 'text/calendar; charset=utf-8',
  'thu.csv': 'text/csv; charset=utf-8',
  'thu.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'thu.wasm': 'application/wasm',
  'thu.ttf': 'font/ttf',
  'thu.json': 'application/json; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
};

// A contributor's machine may lack a server; CI may not.
describe.each(cases)('$server, with the settings written for it, below $base', ({ server, site }) => {
  const isLeftOut = !isInstalled(server) && !process.env.CI;
  let running: RunningServer | undefined;
  beforeAll(async () => {
    if (!isLeftOut) running = await runServer(server, site, Object.keys(types));
  });
  afterAll(() => running?.stop());

  const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<IncomingMessage> =>
    request((running?.address ?? '') + path, headers, method);
  const test = it.skipIf(isLeftOut);

  test('sends pages with the headers that protect them', async () => {
    const { statusCode, headers } = await ask('');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('compresses pages, scripts and drawings, and no pictures', async () => {
    const names = readdirSync(`${site.folder}/_astro`);
    const find = (ending: string) => `_astro/${names.find((name) => name.endsWith(ending))}`;
    const encodings = await Promise.all(
      [
        '',
        find('.js'),
        'pagefind/pagefind.js',
        'tai-ve/thu.svg',
        'tai-ve/thu.ics',
        'tai-ve/thu.wasm',
        'tai-ve/thu.ttf',
        'tai-ve/thu.png',
      ].map(async (path) => (await ask(path)).headers['content-encoding']),
    );
    expect(encodings).toEqual([...Array<string>(7).fill('gzip'), undefined]);
  });

  test('lets files whose name holds a hash be kept for a year, and no others', async () => {
    const [hashed = ''] = readdirSync(`${site.folder}/_astro`);
    const [records = ''] = readdirSync(`${site.folder}/pagefind/records`);
    const read = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await read(`_astro/${hashed}`)).toBe(year);
    expect(await read(`pagefind/records/${records}`)).toBe(year);
    expect(await read('tai-ve/thu.pdf')).toBe('public, max-age=3600');
  });

  test('has everything else asked for anew, which costs little while nothing has changed', async () => {
    for (const path of [
      '',
      'nam/',
      'du-lieu/',
      'du-lieu/rss.xml',
      'pagefind/pagefind.js',
      'sw.js',
      'favicon.svg',
    ]) {
      const { headers } = await ask(path);
      expect(headers['cache-control'], path).toBe('no-cache');
      const again = await ask(path, { 'if-none-match': headers.etag ?? '' });
      expect(again.statusCode, path).toBe(304);
    }
  });

  test('takes no method but GET and HEAD', async () => {
    expect((await ask('', {}, 'HEAD')).statusCode).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { statusCode, headers } = await ask('', {}, method);
      expect(statusCode, method).toBe(405);
      expect(headers.allow, method).toBe('GET, HEAD');
    }
  });

  test('refuses a zero in an address', async () => {
    expect((await ask('nam/%00')).statusCode).toBe(400);
  });

  test.each(['_astro/', 'tai-ve/', 'fonts/'])('has no page for the folder %s', async (folder) => {
    const answer = await ask(folder);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(await readText(answer)).toContain('Không tìm thấy trang');
  });

  test('says where to report a weakness, at the root of the host', async () => {
    const answer = await request(new URL('/.well-known/security.txt', running?.address).href);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(await readText(answer)).toMatch(/^Contact: https:/m);
  });

  test('logs neither queries nor who looked for help', async () => {
    for (const path of ['tim-kiem/?q=bi-mat', 'ho-tro/', 'ho-tro/khong-co/', 'ho-tro', 'khong-co/?q=bi-mat'])
      await ask(path, { referer: `${running?.address}?q=bi-mat` });
    const logs = await readLogs(running?.logs ?? '');
    expect(logs).toContain('tim-kiem/');
    expect(logs).not.toContain('bi-mat');
    expect(logs).not.toContain('ho-tro');
  });

  test('lets nothing of the help page be kept', async () => {
    expect((await ask('ho-tro/')).headers['cache-control']).toBe('no-store');
  });

  test('does not let it be kept that a file is missing', async () => {
    const { statusCode, headers } = await ask('_astro/khong-co.abc.js');
    expect(statusCode).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('max-age');
  });

  test('answers an unknown address with the page for it', async () => {
    const answer = await ask('khong-co/trang-nay/');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(await readText(answer)).toContain('Không tìm thấy trang');
  });

  test('leads an address without its closing slash to the page', async () => {
    const { statusCode, headers } = await ask('nam');
    expect([301, 308]).toContain(statusCode);
    expect(headers.location).toBe(`${site.base}nam/`);
  });

  test.each(Object.entries(types))('names the type of %s', async (name, type) => {
    expect((await ask(`tai-ve/${name}`)).headers['content-type']).toBe(type);
  });

  test('hands out drawings and archives under their own names, to be saved', async () => {
    const read = async (name: string) => (await ask(`tai-ve/${name}`)).headers['content-disposition'];
    expect(await read('thu.svg')).toBe('attachment');
    expect(await read('thu.zip')).toBe('attachment');
    // A phone shows these, and saves them from there.
    expect(await read('thu.pdf')).toBeUndefined();
    expect(await read('thu.png')).toBeUndefined();
  });

  test('lets no drawing run a script or load anything', async () => {
    for (const path of ['tai-ve/thu.svg', 'favicon.svg'])
      expect(toPolicies(await ask(path))).toContain("default-src 'none'; sandbox");
  });

  test('binds a worker to its own host', async () => {
    const policies = toPolicies(await ask('pagefind/pagefind.js'));
    expect(policies).toContain("default-src 'none'; connect-src 'self'");
  });

  test('keeps to itself what is meant for hosts', async () => {
    expect((await ask('_headers')).statusCode).toBe(404);
  });
});
