import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { joinScripts, readPart } from '#build/integrations/join-scripts.ts';

const files = {
  'a.js': 'import{n as e,t}from"./shared.js";var n=e+t;globalThis.said.push(`a`+n);',
  'b.js':
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/late.js"])))=>i.map(i=>d[i]);\nimport{t as e}from"./shared.js";import"./plain.js";var n=()=>import(`./late.js`);globalThis.said.push(`b`+e);',
  'plain.js': 'globalThis.said.push(`plain`);',
  'shared.js': 'var e=1,t=2;globalThis.said.push(`shared`);export{e as n,t};',
};

async function layOut(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, '_astro'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, '_astro', name), text);
  return folder;
}

const tag = (name: string) => `<script type="module" src="/goc/_astro/${name}"></script>`;

it('gives a page one script that does what its scripts did, in their order', async () => {
  const folder = await layOut();
  const html = await joinScripts('/goc/')({
    address: '',
    folder,
    html: `<p>${tag('a.js')}</p>${tag('b.js')}`,
  });
  const [, name = ''] =
    /^<p><script type="module" src="\/goc\/_astro\/(page\.[0-9a-f]{8}\.js)"><\/script><\/p>$/.exec(html) ??
    [];
  const code = await readFile(join(folder, '_astro', name), 'utf8');
  const said: string[] = [];
  Object.assign(globalThis, { said });
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'said'));
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(said).toEqual(['shared', 'a3', 'plain', 'b2']);
  expect(code).toContain('import(`./late.js`)');
});

it('leaves a page without scripts as it is', async () => {
  const html = '<script type="application/ld+json">{}</script>';
  expect(await joinScripts('/')({ address: '', folder: '', html })).toBe(html);
});

it.each(['import*as e from"./a.js";', 'var e=1;export default e;', 'import e from"./a.js";'])(
  'refuses what it would lose: %s',
  (text) => {
    expect(() => readPart('x.js', text)).toThrow('x.js');
  },
);
