import { describe, expect, it } from 'vitest';
import { readSatoriSvg, toPictureHref } from '#artwork/read-satori-svg.ts';

/** As Satori 0.63.2 writes a box with a line of text and a picture, some words left out. */
const captured = [
  '<svg width="300" height="100" viewBox="0 0 300 100" xmlns="http://www.w3.org/2000/svg">',
  '<mask id="satori_om-id"><rect x="0" y="0" width="300" height="100" fill="#fff"/></mask>',
  '<rect x="0" y="0" width="300" height="100" fill="#E8500E"/>',
  '<mask id="satori_om-id-0"><rect x="10" y="10" width="200" height="50" fill="#fff"/></mask>',
  '<text x="10" y="29" width="44.34" height="24" font-weight="700" font-style="normal" font-size="20" font-family="be vietnam pro" fill="#FFFFFF">Bình</text>',
  '<text x="54.34" y="29" width="4.6" height="24" font-weight="700" font-style="normal" font-size="20" font-family="be vietnam pro" fill="#FFFFFF"> </text>',
  '<text x="67.82" y="29" width="15.26" height="24" font-weight="400" font-style="normal" font-size="20" font-family="be vietnam pro" fill="#3A1405">&amp;&lt;&#39;</text>',
  '<clipPath id="satori_cp-id-1-0"><rect x="200" y="20" width="40" height="40"/></clipPath>',
  `<image x="200" y="20" width="40" height="20" href="${toPictureHref(1)}" preserveAspectRatio="none" clip-path="url(#satori_cp-id-1-0)" mask="url(#satori_om-id-1-0)"/>`,
  '</svg>',
].join('');

const paths = [{ d: 'M0 0', fill: '#F58220' }];
const pictures = [
  { width: 1, height: 1, paths: [] },
  { width: 20, height: 20, paths },
];
const withItem = (item: string) => captured.replace('</svg>', `${item}</svg>`);

describe('readSatoriSvg', () => {
  it('reads boxes, words and pictures in their order, without masks and spaces', () => {
    expect(readSatoriSvg(captured, pictures)).toEqual({
      width: 300,
      height: 100,
      items: [
        { kind: 'rect', x: 0, y: 0, width: 300, height: 100, fill: '#E8500E' },
        { kind: 'text', x: 10, baseline: 29, size: 20, weight: 700, fill: '#FFFFFF', text: 'Bình' },
        { kind: 'text', x: 67.82, baseline: 29, size: 20, weight: 400, fill: '#3A1405', text: "&<'" },
        { kind: 'drawing', x: 200, y: 20, scaleX: 2, scaleY: 1, paths },
      ],
    });
  });

  it('leaves out a box that shows nothing', () => {
    const clear = '<rect x="0" y="0" width="9" height="9" fill="transparent"/>';
    expect(readSatoriSvg(withItem(clear), pictures).items).toHaveLength(4);
  });

  it.each([
    ['a path, as of rounded corners', '<path x="0" y="0" width="9" height="9" fill="#E8500E" d="M4 0"/>'],
    ['a line, as of underlined words', '<line x1="0" y1="9" x2="9" y2="9"/>'],
    [
      'a rotated box',
      '<rect x="0" y="0" width="9" height="9" fill="#E8500E" transform="matrix(1,0,0,1,0,0)"/>',
    ],
    ['a translucent box', '<rect x="0" y="0" width="9" height="9" fill="#E8500E" fill-opacity="0.5"/>'],
    ['a translucent colour', '<rect x="0" y="0" width="9" height="9" fill="rgba(0,0,0,.5)"/>'],
    ['a gradient', '<rect x="0" y="0" width="9" height="9" fill="url(#satori_pattern_id)"/>'],
    ['definitions', '<defs><filter id="satori_s-id"><feFlood/></filter></defs>'],
    [
      'a group, as of opacity',
      '<g opacity="0.4"><rect x="0" y="0" width="9" height="9" fill="#E8500E"/></g>',
    ],
    [
      'spaced letters',
      '<text x="0" y="9" font-weight="700" font-size="20" letter-spacing="2" fill="#E8500E">a</text>',
    ],
    [
      'a picture that is not ours',
      '<image x="0" y="0" width="9" height="9" href="https://example.vn/a.png"/>',
    ],
    [
      'a picture with an unknown number',
      `<image x="0" y="0" width="9" height="9" href="${toPictureHref(7)}"/>`,
    ],
  ])('refuses %s', (_, item) => {
    expect(() => readSatoriSvg(withItem(item), pictures)).toThrow(/^Satori drew what no writer knows: </);
  });

  it('refuses what is no SVG with a size', () => {
    expect(() => readSatoriSvg('<html></html>', [])).toThrow('Satori gave no SVG with a width and a height');
  });
});
