import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import { checkEmblemDrawing } from '#content/checks/emblem-drawing.ts';
import { toEmblemFile } from '#content/folder/read-emblem.ts';
import { projectRoot } from '../../../support/artwork-job.ts';
import { buildContent } from './build-content.ts';

const path = 'content/identities/trai-tim-cam/emblem.svg';
const identity = await readFile(join(projectRoot, 'content/identities/trai-tim-cam/identity.yaml'), 'utf8');
const toSvg = (body: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${body}\n</svg>\n`;
const check = (svg: string) =>
  checkEmblemDrawing(
    buildContent(
      { 'identities/trai-tim-cam/identity.yaml': identity },
      ['trai-tim-cam'],
      [toEmblemFile({ path, identity: 'trai-tim-cam' }, svg)],
    ),
    {},
  );
const plain = '<path fill="#E8500E" d="M0 0H4V4Z"/>';

describe('an emblem as designers’ programs write it', () => {
  it.each([
    [
      'groups and transforms',
      '<g fill="#E8500E" transform="scale(2)"><g transform="translate(1 1)"><path d="M0 0H2V2Z"/></g></g>',
    ],
    [
      'named paths in a group that is moved and turned',
      '<g transform="translate(5,-3)"><path id="path1" transform="rotate(10 5 5)" fill="#E8500E" d="M2 4H6V8Z"/><circle id="path2" r="2" fill="#F58220"/></g>',
    ],
    [
      'shapes',
      '<rect width="4" height="4" fill="#E8500E"/><circle r="2" fill="#F58220"/><ellipse rx="2" ry="1" fill="#FFFFFF"/><polygon points="0,0 2,0 2,2" fill="#E8500E"/>',
    ],
    ['round corners', '<rect width="4" height="4" rx="1" fill="#E8500E"/>'],
    ['classes', '<style type="text/css">.st0{fill:#E8500E;}</style><path class="st0" d="M0 0H4V4Z"/>'],
    [
      'style attributes',
      '<path style="fill:#e8500e;fill-opacity:1;stroke:none;stroke-width:.2" d="M0 0H4V4Z"/>',
    ],
    ['names of colours', '<path fill="white" d="M0 0H4V4Z"/>'],
    ['hidden parts', `${plain}<path fill="none" d="M0 0H9V9Z"/><path display="none" d="M0 0H9V9Z"/>`],
    ['an editor’s own notes', `<metadata><x/></metadata><defs id="d"/>${plain}`],
  ])('is taken with %s', (_what, body) => {
    expect(check(toSvg(body))).toEqual([]);
    const { paths } = toPlainDrawing(toSvg(body));
    expect(paths.length).toBeGreaterThan(0);
    for (const { fill } of paths) expect(fill).toMatch(/^#[0-9A-F]{6}$/);
  });

  it('keeps the names of the paths that it moves', () => {
    const body = '<g transform="translate(5 3)"><path id="la" fill="#E8500E" d="M0 0H4V4Z"/></g>';
    expect(toPlainDrawing(toSvg(body)).paths).toEqual([
      expect.objectContaining({ id: 'la', d: expect.stringMatching(/^M5 3h4v4z$/i) }),
    ]);
  });

  it.each([
    ['begins elsewhere', 'viewBox="10 20 30 40"', '<path fill="#E8500E" d="M10 20H14V24Z"/>', 30, 40],
    ['is not there', 'width="64px" height="32"', '<g><path fill="#E8500E" d="M0 0H4V4Z"/></g>', 64, 32],
  ])('is taken when its viewBox %s', (_what, attributes, body, width, height) => {
    expect(check(toSvg(body, attributes))).toEqual([]);
    expect(toPlainDrawing(toSvg(body, attributes))).toMatchObject({
      width,
      height,
      paths: [{ d: expect.stringMatching(/^M0 0h4v4z$/i) }],
    });
  });

  it('keeps the place and size of what is transformed', () => {
    const body = '<g transform="translate(1 2) scale(2)"><circle cx="1" cy="1" r="1" fill="#E8500E"/></g>';
    // A circle of radius 2 around 3 4, from its top.
    expect(toPlainDrawing(toSvg(body)).paths[0]?.d).toMatch(/^M3 2a2 2/);
  });

  it.each([
    ['<path stroke="#E8500E" fill="#E8500E" d="M0 0H9V9Z"/>', 'stroke', 'Stroke to Path'],
    ['<path opacity=".5" fill="#E8500E" d="M0 0H9V9Z"/>', 'opacity', 'màu phẳng'],
    ['<text>Tháng hành động</text>', '<text>', 'Create Outlines'],
    [
      '<linearGradient id="a"><stop/></linearGradient><path fill="url(#a)" d="M0 0H9V9Z"/>',
      'linearGradient',
      'màu phẳng',
    ],
    [
      '<clipPath id="c"><path d="M0 0H3V3Z"/></clipPath><path clip-path="url(#c)" fill="#E8500E" d="M0 0H9V9Z"/>',
      'clipPath',
      'Release',
    ],
    ['<path id="p" fill="#E8500E" d="M0 0H4V4Z"/><use xlink:href="#p"/>', '<use>', 'Unlink Clone'],
    ['<image xlink:href="data:image/png;base64,AAAA"/>', '<image>', 'emblem.png'],
    ['<g><path fill="#123456" d="M0 0H9V9Z"/></g>', '#123456', 'identity.yaml'],
  ])('is refused with the way to mend it: %s', (body, fact, fix) => {
    const issues = check(toSvg(`${plain}\n${body}`));
    const found = issues.find((issue) => issue.fact.includes(fact));
    expect(found?.fix).toContain(fix);
  });

  it.each([
    ['<g><script>alert(1)</script></g>', 'chạy mã'],
    ['<g onclick="a()"><path fill="#E8500E" d="M0 0H4V4Z"/></g>', 'onclick'],
    ['<style>@import url(https://example.org/a.css);</style>', 'gọi đến nơi khác'],
    ['<style>.a{fill:#E8500E;background:url(https://example.org/a.png)}</style>', 'gọi đến nơi khác'],
    ['<g><a href="https://example.org"><path fill="#E8500E" d="M0 0H4V4Z"/></a></g>', 'chạy mã'],
  ])('is refused when it acts or calls out: %s', (body, fact) => {
    const issues = check(toSvg(`${plain}\n${body}`));
    expect(issues.map((issue) => issue.fact).join('\n')).toContain(fact);
    expect(issues.find((issue) => issue.fact.includes(fact))?.position.line).toBe(3);
  });
});
