import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toInkTable } from '#artwork/ink-table.ts';
import { drawImage, startImages } from '#artwork/pdf/draw-image.ts';
import { startPdfFile } from '#artwork/pdf/pdf-file.ts';
import type { Plates } from '#artwork/pdf/pixel-inks.ts';
import { toTestJob } from '../../support/artwork-job.ts';

/** Blue, half blue, nothing, black. */
const rgba = Uint8Array.from([0, 80, 192, 255, 0, 80, 192, 128, 0, 0, 0, 0, 0, 0, 0, 255]);
const pixels = new Map([['a', { width: 4, height: 1, rgba }]]);

/** The inks of the image's pixels in the finished file. */
function lay(ground: string, given = pixels, plates: Plates = 'all'): number[][] {
  const file = startPdfFile();
  const images = startImages(toInkTable(toTestJob()), given, plates);
  images.use('a', ground);
  images.addImages(file);
  const bytes = Buffer.from(file.finish({ root: '1 0 R', info: '1 0 R' }));
  const inks = unzlibSync(bytes.subarray(bytes.indexOf('stream\n') + 7, bytes.indexOf('\nendstream')));
  return Array.from({ length: inks.length / 4 }, (_, at) => [...inks.subarray(at * 4, at * 4 + 4)]);
}

const toPixel = (colour: readonly number[]) =>
  new Map([['a', { width: 1, height: 1, rgba: Uint8Array.from([...colour, 255]) }]]);

describe('an image in a PDF', () => {
  it('has the ground’s declared ink where it is transparent, and both at its edges', () => {
    expect(lay('#E8500E')).toEqual([
      [255, 149, 0, 63],
      [128, 176, 127, 32],
      [0, 204, 255, 0],
      [0, 0, 0, 255],
    ]);
  });

  it('is no ink where it is transparent on white', () => {
    expect(lay('#FFFFFF')[2]).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [1, 1, 1],
    [0, 0, 2],
    [2, 0, 1],
    [10, 8, 12],
    [128, 128, 128],
    [130, 128, 126],
    [253, 255, 254],
  ])('has the nearly grey %d, %d, %d in black ink alone', (...colour) => {
    const [inks = []] = lay('#FFFFFF', toPixel(colour));
    expect(Math.max(...inks.slice(0, 3))).toBeLessThan(0.05 * 255);
    expect(inks[3]).toBe(255 - Math.max(...colour));
  });

  it.each([
    [12, 0, 0],
    [0, 12, 3],
    [9, 1, 12],
  ])('has little colour in the black %d, %d, %d of a JPEG', (...colour) => {
    expect(Math.max(...(lay('#FFFFFF', toPixel(colour))[0] ?? []).slice(0, 3))).toBeLessThan(0.1 * 255);
  });

  it('is black ink alone on a page of one colour', () => {
    expect(lay('#FFFFFF', pixels, 'black').map((inks) => inks.slice(0, 3).join())).toEqual(
      Array(4).fill('0,0,0'),
    );
  });

  it('is stored once for each ground', () => {
    const images = startImages(toInkTable(toTestJob()), pixels);
    const names = ['#E8500E', '#FFFFFF', '#E8500E'].map((ground) => images.use('a', ground));
    expect(names).toEqual(['/Im0', '/Im1', '/Im0']);
  });

  it('stands on no colour without an ink', () => {
    const images = startImages(toInkTable(toTestJob()), pixels);
    expect(() => images.use('a', '#123456')).toThrow('No ink is declared for the fill #123456');
  });

  it('is cut by its box and its clip before it is drawn', () => {
    const images = startImages(toInkTable(toTestJob()), pixels);
    const clip = { kind: 'circle', x: 50, y: 50, radius: 10 } as const;
    const item = { kind: 'image', x: 0, y: 0, width: 40, height: 20, href: 'a', ground: '#FFFFFF' } as const;
    const drawn = drawImage({ ...item, fit: 'cover', clip }, images).split('\n');
    expect(drawn.slice(0, 6)).toEqual(['q 0 0 m', '40 0 l', '40 20 l', '0 20 l', 'h', 'W n']);
    expect(drawn.filter((line) => line === 'W n')).toHaveLength(2);
    // Four pixels wide and one high, so it is twice as wide as its box.
    expect(drawn.at(-1)).toBe('80 0 0 -20 -20 20 cm /Im0 Do Q');
    expect(drawImage(item, images)).toBe('q 40 0 0 -20 0 20 cm /Im0 Do Q');
  });
});
