import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDrawing, toOneColour } from '#artwork/drawing.ts';
import { projectRoot } from '../../support/artwork-job.ts';

const toFile = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${body}</svg>`;
const path = '<path d="M0 0H20V10Z" fill="#E8500E"/>';

describe('toDrawing', () => {
  it('reads size and paths', () => {
    const evenOdd = '<path fill-rule="evenodd" fill="#FFFFFF" d="M1 1H5"/>';
    expect(toDrawing(toFile(`<title>Trái tim</title><!-- hai người --> ${path}${evenOdd}`))).toEqual({
      width: 20,
      height: 10,
      paths: [
        { d: 'M0 0H20V10Z', fill: '#E8500E' },
        { d: 'M1 1H5', fill: '#FFFFFF', evenOdd: true },
      ],
    });
  });

  it.each(['emblem', 'emblem-reversed', 'emblem-one-colour'])('reads the identity’s %s.svg', async (name) => {
    const svg = await readFile(join(projectRoot, `content/identities/trai-tim-cam/${name}.svg`), 'utf8');
    expect(toDrawing(svg).paths.length).toBeGreaterThan(2);
  });

  it.each([
    ['a group', `<g transform="scale(2)">${path}</g>`, '<g transform="scale(2)">'],
    ['a script', `${path}<script>alert(1)</script>`, '<script>'],
    ['an image', '<image href="a.png"/>', '<image href="a.png"/>'],
    ['a style sheet', '<style>path{fill:red}</style>', '<style>'],
    ['a gradient', '<defs><linearGradient/></defs>', '<defs>'],
    ['text', '<text>Cam</text>', '<text>'],
    ['another shape', '<circle r="5" fill="#E8500E"/>', '<circle r="5" fill="#E8500E"/>'],
  ])('refuses %s', (_, body, named) => {
    expect(() => toDrawing(toFile(body))).toThrow(`The drawing may hold only paths, but has ${named}`);
  });

  it.each([
    ['a stroke without a fill', '<path d="M0 0" stroke="#E8500E"/>'],
    ['a stroke around a fill', '<path d="M0 0" fill="#E8500E" stroke="#000000"/>'],
    ['a transform', '<path d="M0 0" fill="#E8500E" transform="scale(2)"/>'],
    ['a style', '<path d="M0 0" fill="#E8500E" style="opacity:.5"/>'],
    ['transparency', '<path d="M0 0" fill="#E8500E" fill-opacity=".5"/>'],
    ['a named colour', '<path d="M0 0" fill="orange"/>'],
    ['no fill', '<path d="M0 0" fill="none"/>'],
    ['no data', '<path fill="#E8500E"/>'],
    ['an event handler', '<path d="M0 0" fill="#E8500E" onclick="alert(1)"/>'],
  ])('refuses a path with %s', (_, body) => {
    expect(() => toDrawing(toFile(body))).toThrow(/^A path of the drawing (needs|may have only) /);
  });

  it.each(['<svg width="10" height="10"/>', '<svg viewBox="5 5 10 10"/>', ''])(
    'refuses “%s”, whose view box does not start at 0 0',
    (svg) => {
      expect(() => toDrawing(svg)).toThrow('The drawing has no viewBox that starts at 0 0');
    },
  );
});

describe('toOneColour', () => {
  it('paints every path the same and changes nothing else', () => {
    const drawing = toDrawing(toFile(path + path));
    const painted = toOneColour(drawing, '#000000');
    expect(painted.paths.map(({ fill }) => fill)).toEqual(['#000000', '#000000']);
    expect(painted.paths.map(({ d }) => d)).toEqual(drawing.paths.map(({ d }) => d));
    expect(drawing.paths[0]?.fill).toBe('#E8500E');
  });
});
