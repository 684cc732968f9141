import sharp from 'sharp';

const images =
  /(<image [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"([^>]*?) href=")(data:image\/png;base64,[^"]+)(")/g;
/** The same emblem is wanted at few sizes. */
const fitted = new Map<string, Promise<string>>();

/**
 * Makes the images of an SVG as small as they will be shown: resvg reads single pixels of a large one,
 * which leaves its edges ragged.
 * @param widthPx of the whole picture, in px; the SVG's own when absent.
 */
export async function fitImages(svg: string, widthPx?: number): Promise<string> {
  if (!svg.includes('<image ')) return svg;
  const [, viewWidth = ''] = /viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const scale = widthPx && viewWidth ? widthPx / Number(viewWidth) : 1;
  const found = [...svg.matchAll(images)];
  const hrefs = await Promise.all(
    found.map(([, , width, height, aspect = '', href = '']) => {
      const [wide, high] = [width, height].map((length) => Math.max(1, Math.ceil(Number(length) * scale)));
      // Cut or stretched to its box, an image has to be as large as the box on both sides.
      return fitOnce(href, aspect.includes('preserveAspectRatio') ? { wide, high } : { wide });
    }),
  );
  let next = 0;
  return svg.replaceAll(
    images,
    (_, before: string, _width, _height, _aspect, _href, after: string) => before + hrefs[next++] + after,
  );
}

interface Room {
  wide?: number;
  high?: number;
}

function fitOnce(href: string, room: Room): Promise<string> {
  const key = `${room.wide} ${room.high} ${href}`;
  const fitting = fitted.get(key) ?? shrink(href, room);
  fitted.set(key, fitting);
  return fitting;
}

async function shrink(href: string, { wide, high }: Room): Promise<string> {
  const png = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64');
  const smaller = await sharp(png)
    .resize({ width: wide, height: high, fit: 'outside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return `data:image/png;base64,${smaller.toString('base64')}`;
}
