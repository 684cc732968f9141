import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { toImageBlob } from '../to-image-blob.ts';
import type { CleanSvg } from './clean-svg.ts';
import { LogoError } from './logo-error.ts';
import type { LogoAnswer, LogoRequest } from './logo-protocol.ts';

export interface ReadLogo {
  logo: AgencyLogo;
  /** What the visitor should know of it. */
  notes: string[];
}

/** Milliseconds. The largest good picture takes a tenth of it on a slow telephone. */
const longest = 20_000;

/**
 * Makes a logo of a file: a worker looks at what it really is and paints it anew. Only a drawing is painted
 * here, since browsers draw SVG nowhere else; how much there is to draw was counted before.
 * @throws LogoError in words for the visitor.
 */
export async function toLogo(file: Blob): Promise<ReadLogo> {
  const worker = new Worker(new URL('./logo-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await ask(worker, { id: 1, task: 'open', file });
    if (answer.outcome === 'logo') return answer;
    if (answer.outcome === 'refused') throw new LogoError(answer.words);
    const { drawing } = answer;
    const picture = await drawSvg(drawing);
    const painted = await ask(worker, { id: 2, task: 'take', picture, notes: drawing.notes }, [picture]);
    if (painted.outcome === 'logo') return painted;
    throw new LogoError(painted.outcome === 'refused' ? painted.words : logoWords.unpainted);
  } finally {
    worker.terminate();
  }
}

/** The logo without its white rim. @throws LogoError in words for the visitor. */
export async function trimLogo({ href }: AgencyLogo): Promise<AgencyLogo> {
  const worker = new Worker(new URL('./logo-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await ask(worker, { id: 1, task: 'trim', file: toImageBlob(href) });
    if (answer.outcome === 'logo') return answer.logo;
    throw new LogoError(answer.outcome === 'refused' ? answer.words : logoWords.unpainted);
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: LogoRequest, given: Transferable[] = []): Promise<LogoAnswer> {
  return new Promise((resolve, reject) => {
    const clock = window.setTimeout(() => reject(new LogoError(logoWords.tooSlow)), longest);
    const end = () => window.clearTimeout(clock);
    worker.addEventListener('message', ({ data }: MessageEvent<LogoAnswer>) => {
      if (data.id !== request.id) return;
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new LogoError(logoWords.unpainted, { cause: message }));
    });
    worker.postMessage(request, given);
  });
}

async function drawSvg({ svg, width, height }: CleanSvg): Promise<ImageBitmap> {
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const surface = new OffscreenCanvas(width, height);
    surface.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return surface.transferToImageBitmap();
  } catch (cause) {
    throw new LogoError(logoWords.svg.broken, { cause });
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
