import { describe, expect, it } from 'vitest';
import { readSatoriSvg, toNumberColour } from '#artwork/read-satori-svg.ts';

/** As Satori 0.63.2 writes two numbered boxes. */
const captured = [
  '<svg width="300" height="100" viewBox="0 0 300 100" xmlns="http://www.w3.org/2000/svg">',
  '<mask id="satori_om-id"><rect x="0" y="0" width="300" height="100" fill="#fff"/></mask>',
  `<rect x="0" y="0" width="300" height="100" fill="${toNumberColour(1)}"/>`,
  '<mask id="satori_om-id-0"><rect x="10" y="10" width="200" height="50" fill="#fff"/></mask>',
  `<rect x="-10" y="29" width="44.5" height="24" fill="${toNumberColour(4711)}"/>`,
  '</svg>',
].join('');
const withItem = (item: string) => captured.replace('</svg>', `${item}</svg>`);

describe('readSatoriSvg', () => {
  it('reads the numbers and places of boxes in their order, without masks', () => {
    expect(readSatoriSvg(captured)).toEqual({
      width: 300,
      height: 100,
      boxes: [
        { number: 1, x: 0, y: 0, width: 300, height: 100 },
        { number: 4711, x: -10, y: 29, width: 44.5, height: 24 },
      ],
    });
  });

  it.each([
    ['a path, as of rounded corners', '<path x="0" y="0" width="9" height="9" fill="#000001" d="M4 0"/>'],
    ['a line, as of underlined words', '<line x1="0" y1="9" x2="9" y2="9"/>'],
    ['words', '<text x="0" y="9" font-weight="700" font-size="20" fill="#000001">a</text>'],
    ['a picture', '<image x="0" y="0" width="9" height="9" href="https://example.vn/a.png"/>'],
    [
      'a rotated box',
      '<rect x="0" y="0" width="9" height="9" fill="#000001" transform="matrix(1,0,0,1,0,0)"/>',
    ],
    ['a translucent box', '<rect x="0" y="0" width="9" height="9" fill="#000001" fill-opacity="0.5"/>'],
    ['a colour that is no number', '<rect x="0" y="0" width="9" height="9" fill="rgba(0,0,0,.5)"/>'],
    ['a gradient', '<rect x="0" y="0" width="9" height="9" fill="url(#satori_pattern_id)"/>'],
    ['definitions', '<defs><filter id="satori_s-id"><feFlood/></filter></defs>'],
    [
      'a group, as of opacity',
      '<g opacity="0.4"><rect x="0" y="0" width="9" height="9" fill="#000001"/></g>',
    ],
  ])('refuses %s', (_, item) => {
    expect(() => readSatoriSvg(withItem(item))).toThrow(/^Satori drew what no writer knows: </);
  });

  it('refuses what is no SVG with a size', () => {
    expect(() => readSatoriSvg('<html></html>')).toThrow('Satori gave no SVG with a width and a height');
  });
});
