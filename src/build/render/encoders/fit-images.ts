import sharp from 'sharp';

const images = /(<image [^>]*?\bwidth="([\d.]+)"[^>]*? href=")(data:image\/png;base64,[^"]+)(")/g;
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
    found.map(([, , width = '', href = '']) => fitOnce(href, Math.ceil(Number(width) * scale))),
  );
  let next = 0;
  return svg.replaceAll(
    images,
    (_, before: string, _width, _href, after: string) => before + hrefs[next++] + after,
  );
}

function fitOnce(href: string, width: number): Promise<string> {
  const key = `${width} ${href}`;
  const fitting = fitted.get(key) ?? shrink(href, width);
  fitted.set(key, fitting);
  return fitting;
}

async function shrink(href: string, width: number): Promise<string> {
  const png = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64');
  const smaller = await sharp(png)
    .resize({ width: Math.max(1, width), withoutEnlargement: true })
    .png()
    .toBuffer();
  return `data:image/png;base64,${smaller.toString('base64')}`;
}
