import { describe, expect, it } from 'vitest';
import { headerRules } from '#build/hosting/header-rules.ts';
import { readServerSite, type ServerWishes } from '#build/hosting/read-server-site.ts';
import { toSiteName } from '#build/hosting/server-site.ts';
import { toCaddyfile } from '#build/hosting/to-caddyfile.ts';
import { toNginxConfig } from '#build/hosting/to-nginx-config.ts';

const read = (wishes: Partial<ServerWishes>) =>
  readServerSite({ root: '/srv/www', logs: '/var/log/x', ...wishes });

describe('what is asked of a server', () => {
  it('is HTTPS where a domain is named, and plain HTTP elsewhere or when asked for', () => {
    expect(read({ host: 'Example.org' })).toMatchObject({ host: 'example.org', secure: true, port: 443 });
    expect(read({})).toMatchObject({ host: '', secure: false, port: 80 });
    expect(read({ host: 'example.org', plain: true })).toMatchObject({ secure: false, port: 80 });
  });

  it('takes roots with spaces and letters of any language, and quotes them', () => {
    const site = read({ root: '/srv/trang tĩnh; #1/', host: 'example.org' });
    expect(site.root).toBe('/srv/trang tĩnh; #1');
    expect(toNginxConfig(headerRules, site)).toContain('root "/srv/trang tĩnh; #1";');
    expect(toCaddyfile(headerRules, site)).toContain('root * "/srv/trang tĩnh; #1"');
  });

  it('writes a Vietnamese domain as machines do', () => {
    expect(read({ host: 'bình-đẳng.vn' }).host).toMatch(/^xn--[a-z0-9-]+\.vn$/);
  });

  it.each<[string, Partial<ServerWishes>]>([
    ['a port that is no number', { port: 'abc' }],
    ['a port that begins as one', { port: '80; return 200' }],
    ['a port below the range', { port: '0' }],
    ['a port above it', { port: '65536' }],
    ['a port with a fraction', { port: '80.5' }],
    ['an empty port', { port: '' }],
    ['settings in a host', { host: 'x; return 200' }],
    ['a line break in a host', { host: 'example.org\nreturn' }],
    ['a host with a port', { host: 'example.org:80' }],
    ['an address for a host', { host: 'https://example.org' }],
    ['letters of any language with settings in a host', { host: 'bình.vn; return 200' }],
    ['a root that is not whole', { root: 'srv/www' }],
    ['an empty root', { root: '' }],
    ['a quote in a root', { root: '/srv/"; autoindex on; "' }],
    ['a variable in a root', { root: '/srv/$host' }],
    ['a placeholder in a root', { root: '/srv/{env.HOME}' }],
    ['a line break in a root', { root: '/srv\n/www' }],
    ['a root that climbs', { root: '/srv/../etc' }],
    ['settings in the base', { base: '/a; return 200/' }],
    ['a base that climbs', { base: '/../etc/' }],
    ['a space in the base', { base: '/a b/' }],
    ['a quote in the logs', { logs: '/var/log/"' }],
    ['a certificate that is not whole', { certificate: 'chain.pem' }],
  ])('refuses %s', (_, wishes) => {
    expect(() => read({ host: 'example.org', ...wishes })).toThrow(/ is "/);
  });
});

describe('settings of several sites in one nginx', () => {
  const one = read({ host: 'example.org' });
  const others = [
    read({ host: 'example.org', base: '/khac/' }),
    read({ host: 'example.org', port: '8443' }),
    read({ host: `${'a'.repeat(60)}.${'b'.repeat(60)}.example` }),
  ];
  const toNames = (site: typeof one) =>
    new Set(
      toNginxConfig(headerRules, site)
        .match(/\$?ttc_\w+/g)
        ?.map((name) => name.replace('$', '')),
    );

  it.each(others)('share no names: %s', (other) => {
    expect([...toNames(one).intersection(toNames(other))]).toEqual([]);
  });

  it('have names that nginx takes, however long the domain’s is', () => {
    for (const site of others) for (const name of toNames(site)) expect(name.length).toBeLessThan(40);
    expect(toSiteName(one)).toMatch(/^ttc_[0-9a-f]{8}$/);
  });
});
