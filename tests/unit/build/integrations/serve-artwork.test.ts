import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveArtwork } from '#build/integrations/serve-artwork.ts';
import { readAssets } from '#build/render/read-assets.ts';
import { projectRoot, toTestArtwork } from '../../../support/artwork-job.ts';

const artwork = toTestArtwork({ format: 'web-banner' });
const path = artwork.files[0]?.path ?? '';

let server: Server;
let origin: string;
let manifest: unknown;
let forget: (path: string) => void;
let manifestsRead: number;

/** A dev server as Astro's: the manifest is one of its pages, the pictures are the middleware's. */
beforeEach(async () => {
  manifest = { version: 1, artworks: [artwork], emblems: [], evergreen: [], translated: [] };
  const artworks = serveArtwork(() => readAssets(projectRoot));
  forget = artworks.forget;
  manifestsRead = 0;
  server = createServer((request, response) => {
    if (request.url?.endsWith('/artwork.json')) {
      manifestsRead += 1;
      return response.end(JSON.stringify(manifest));
    }
    return artworks.serve(request, response, (error) => {
      response.writeHead(error ? 500 : 404).end(error instanceof Error ? error.message : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

describe('serveArtwork', () => {
  it.each(['', '/co-so'])('draws the picture that is asked for, below the base “%s”', async (base) => {
    const answer = await fetch(`${origin}${base}/${path}?moi=1`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('leaves to others what is no artwork, or not in the manifest', async () => {
    expect((await fetch(`${origin}/favicon.svg`)).status).toBe(404);
    expect((await fetch(`${origin}/tai-ve/2025/khac.png`)).status).toBe(404);
  });

  it('reads the manifest once, until a file changes', async () => {
    await fetch(`${origin}/${path}`);
    await fetch(`${origin}/${path}`);
    expect(manifestsRead).toBe(1);
    manifest = { version: 1, artworks: [], emblems: [], evergreen: [], translated: [] };
    forget('content/2025/slogans.yaml');
    expect((await fetch(`${origin}/${path}`)).status).toBe(404);
    expect(manifestsRead).toBe(2);
  });

  it('hands on what goes wrong', async () => {
    manifest = {
      version: 1,
      artworks: [{ ...artwork, job: { ...artwork.job, identity: 'hoa-sen' } }],
      emblems: [],
      evergreen: [],
      translated: [],
    };
    const answer = await fetch(`${origin}/${path}`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('No emblem was read for the identity "hoa-sen"');
  });
});
