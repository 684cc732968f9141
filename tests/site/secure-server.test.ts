import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled, type RunningServer, runServer, serverNames } from '../../scripts/run-server.ts';
import { readLogs, request } from '../support/ask-server.ts';
import { builtSites } from '../support/built-sites.ts';

// A contributor's machine may lack a server; CI may not.
describe.each(serverNames)('%s, over HTTPS', (server) => {
  const isLeftOut = !isInstalled(server) && !process.env.CI;
  let running: RunningServer | undefined;
  beforeAll(async () => {
    const [site] = builtSites;
    if (!isLeftOut && site) running = await runServer(server, site, [], true);
  });
  afterAll(() => running?.stop());
  const test = it.skipIf(isLeftOut);

  test('has browsers keep to it', async () => {
    const { statusCode, headers } = await request(running?.address ?? '');
    expect(statusCode).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  test('leads there from plain HTTP', async () => {
    const { statusCode, headers } = await request(`${running?.plainAddress}nam/?q=a`);
    expect(statusCode).toBe(308);
    expect(headers.location).toBe(`${running?.address}nam/?q=a`);
    expect(await readLogs(running?.logs ?? '')).not.toContain('q=a');
  });
});
