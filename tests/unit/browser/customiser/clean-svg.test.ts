import { describe, expect, it } from 'vitest';
import { cleanSvg } from '#browser/customiser/logo/clean-svg.ts';
import { decodeSvg } from '#browser/customiser/logo/decode-svg.ts';

const wrap = (inner: string, attributes = 'viewBox="0 0 120 80"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const shape = '<path fill="#B5121B" d="M10 70 60 10 110 70z"/>';
const read = (text: string | Buffer) =>
  cleanSvg(decodeSvg(new Uint8Array(Buffer.from(text))) ?? 'no drawing');
const chain = (count: number, step: (at: number) => string) =>
  `<defs>${Array.from({ length: count }, (_, at) => step(at)).join('')}</defs>`;

describe('a drawing as a logo', () => {
  it.each([
    [
      'a plain DOCTYPE',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">${wrap(shape)}`,
    ],
    [
      'entities of a drawing program',
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY ns "http://www.w3.org/2000/svg"> <!-- ]> --> <!ENTITY ai 'http://ns.adobe.com/ai/'>]><svg xmlns="&ns;" xmlns:i="&ai;" viewBox="0 0 9 9"><i:pgf>AAAA</i:pgf>${shape}</svg>`,
    ],
    [
      'a gradient named in quotes',
      wrap(`<linearGradient id="a"/><path fill="url('#a')" d="M10 70 60 10 110 70z"/>`),
    ],
    ['a gradient named with blanks', wrap(`<linearGradient id="a"/><rect style="fill: url( #a )"/>${shape}`)],
    ['a link around it', wrap(`<a xlink:href="https://example.org/">${shape}</a>`)],
    ['a symbol', wrap(`<symbol id="s">${shape}</symbol><use xlink:href="#s"/>`)],
    [
      'prefixes for everything',
      wrap(shape)
        .replaceAll(/<(\/?)(svg|path)/g, '<$1s:$2')
        .replace('xmlns=', 'xmlns:s='),
    ],
    [
      'what Inkscape keeps',
      wrap(`<metadata/>${shape}`, 'xmlns:sodipodi="x" sodipodi:docname="a" width="30mm" height="20mm"'),
    ],
    [
      'a fallback of Illustrator',
      wrap(`<switch><foreignObject requiredExtensions="x"><b/></foreignObject><g>${shape}</g></switch>`),
    ],
  ])('is taken with %s', (_what, text) => {
    const { svg } = read(text);
    expect(svg).toContain('d="M10 70 60 10 110 70z"');
    expect(svg).not.toMatch(/foreignObject|example\.org|sodipodi|pgf|DOCTYPE/);
  });

  it.each(['utf16le', 'latin1', 'utf8'] as const)(
    'is read by its mark and by what it declares: %s',
    (encoding) => {
      const names = { utf16le: 'UTF-16', latin1: 'ISO-8859-1', utf8: 'utf-8' };
      const mark = encoding === 'latin1' ? '' : '\uFEFF';
      const text = `${mark}<?xml version="1.0" encoding="${names[encoding]}"?>${wrap(`<title>é</title>${shape}`)}`;
      expect(read(Buffer.from(text, encoding)).svg).toContain('<title>é</title>');
    },
  );

  it.each([
    ['viewBox="0 0 300 100"', 960, 320],
    ['width="10mm" height="20mm"', 480, 960],
    ['width="100%" height="100%" viewBox="0 0 2 1"', 960, 480],
    ['width="50" height="100" viewBox="0 0 1 1"', 480, 960],
  ])('has the size that %s says', (attributes, width, height) => {
    expect(read(wrap(shape, attributes))).toMatchObject({ width, height });
  });

  it('writes an embedded picture’s name as browsers know it', () => {
    expect(read(wrap('<image xlink:href="data:image/jpg;base64,AAAA"/>')).svg).toContain(
      'href="data:image/jpeg;base64,AAAA"',
    );
  });

  it.each([
    ['words that are no outlines', '<text>Xã</text>', /chuyển chữ thành đường nét/],
    [
      'movement of styles',
      `<style>@keyframes k{from{opacity:0}}path{animation:k 2s}</style>${shape}`,
      /chuyển động/,
    ],
    ['movement of its own', `<path d="M0 0"><animate attributeName="d"/></path>`, /chuyển động/],
  ])('says that it holds %s', (_what, inner, said) => {
    expect(read(wrap(inner)).notes.join()).toMatch(said);
  });

  it.each([
    ['a script', wrap('<script/>'), /mã chạy/],
    [
      'a script under another name',
      `<a:svg xmlns:a="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><a:script/></a:svg>`,
      /mã chạy/,
    ],
    ['a handler', wrap('<path onload="x"/>'), /mã chạy/],
    ['embedded content', wrap('<foreignObject/>'), /nội dung nhúng/],
    [
      'a drawing inside it',
      wrap('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
      /bản vẽ SVG khác nhúng bên trong/,
    ],
    ['a picture of elsewhere', wrap('<image href="a.png"/>'), /ở nơi khác/],
    ['a paint of elsewhere', wrap(`<rect fill="url('https://a.b/c.svg#d')"/>`), /ở nơi khác/],
    ['a style of elsewhere', wrap('<style>@import "https://a.b"</style>'), /ở nơi khác/],
    [
      'entities of elsewhere',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wrap('&a;')}`,
      /khai báo/,
    ],
    [
      'a billion laughs',
      `<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefgh'.replaceAll(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)}]>${wrap('&h;')}`,
      /khai báo/,
    ],
    ['an entity of itself', `<!DOCTYPE svg [<!ENTITY a "&a;">]>${wrap('&a;')}`, /khai báo/],
    ['no size at all', wrap(shape, ''), /kích thước/],
    ['half a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><path', /bị hỏng/],
    [
      'a tower of copies',
      wrap(
        `${chain(5, (at) => `<g id="b${at}">${at ? `<use href="#b${at - 1}"/>`.repeat(10) : shape}</g>`)}<use href="#b4"/>`,
      ),
      /nặng quá/,
    ],
    [
      'a tower of masks',
      wrap(
        `${chain(10, (at) => `<mask id="m${at}">${`<rect mask="url(#m${at - 1})"/>`.repeat(2)}</mask>`)}<rect mask="url(#m9)"/>`,
      ),
      /nặng quá/,
    ],
    [
      'a filter that spreads far',
      wrap('<filter id="f"><feMorphology radius="99"/></filter><rect filter="url(#f)"/>'),
      /nặng quá/,
    ],
    [
      'a filter by its class',
      wrap(
        `<style>.a{filter:url(#f)}</style><filter id="f"><feTurbulence numOctaves="9"/></filter>${'<rect class="a"/>'.repeat(9)}`,
      ),
      /nặng quá/,
    ],
    ['more shapes than are soon drawn', wrap('<path d="M0 0"/>'.repeat(20_000)), /nặng quá/],
  ])('is refused in words with %s', (_what, text, said) => {
    expect(() => read(text)).toThrow(said);
  });

  it('has the colours of a light page, whatever the visitor’s system is set to', () => {
    const { svg } = read(
      wrap(
        `<style>:root{color-scheme:light dark}path{fill:#111}@media (prefers-color-scheme: dark){path{fill:#fff}}@media (prefers-color-scheme:light){path{stroke:red}}</style>${shape}`,
      ),
    );
    expect(svg).not.toContain('prefers-color-scheme');
    expect(svg).toContain(
      ':root{color-scheme: only light}path{fill:#111}@media (max-width: 0){path{fill:#fff}}@media (min-width: 0){path{stroke:red}}',
    );
  });

  it.each([
    '<flowRoot><flowRegion/><flowPara>Hội</flowPara></flowRoot>',
    '<meshgradient id="m"/><path d="M0 0H9V9z" fill="url(#m)"/>',
  ])('says what no browser draws: %s', (inner) => {
    expect(read(wrap(inner + shape)).notes).toEqual([expect.stringContaining('trình duyệt không vẽ được')]);
  });

  it('may have as much as a good logo has', () => {
    const rules = Array.from({ length: 30 }, (_, at) => `.c${at}{fill:url(#g${at})}`).join('');
    const gradients = Array.from(
      { length: 30 },
      (_, at) => `<linearGradient id="g${at}"><stop/><stop/></linearGradient>`,
    );
    const shapes = Array.from(
      { length: 900 },
      (_, at) => `<path class="c${at % 30}" d="${'M0 0L9 9'.repeat(20)}"/>`,
    );
    expect(
      read(wrap(`<style>${rules}</style><defs>${gradients.join('')}</defs>${shapes.join('')}`)).notes,
    ).toEqual([]);
  });

  it.each(['<!doctype html><svg/>', ' <!DOCTYPE html>'])('is none when it is a page: %s', (text) => {
    expect(decodeSvg(new Uint8Array(Buffer.from(text)))).toBeUndefined();
  });
});
