import { toCanvas } from '#artwork/canvas.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { toMissingCharacters } from '#artwork/measure-text.ts';
import { type ArtworkAssets, toSvg } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork.ts';
import { toFormat } from '#domain/format.ts';
import type { AssetSources, DrawingAnswer, DrawingProblem, DrawingRequest } from './drawing-protocol.ts';
import { fetchAssets } from './fetch-assets.ts';
import { makeFile } from './make-file.ts';

let opened: { assets: Promise<ArtworkAssets>; maker: AssetSources['maker'] } | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<DrawingRequest>) => {
  self.postMessage(await toAnswer(data));
});

async function toAnswer(request: DrawingRequest): Promise<DrawingAnswer> {
  const { id } = request;
  try {
    if (request.task === 'open') {
      opened = { assets: fetchAssets(request.sources), maker: request.sources.maker };
      await opened.assets;
      return { id, outcome: 'done' };
    }
    if (!opened) throw new Error('The worker was asked to draw before it was opened');
    const { job } = request;
    const problem = findMissingLetters(job);
    if (problem) return { id, outcome: 'problem', problem };
    const assets = await opened.assets;
    if (request.task === 'make') {
      return { id, outcome: 'made', file: await makeFile(job, request.type, assets, opened.maker) };
    }
    const picture = { svg: await toSvg(job, assets), canvas: toCanvas(toFormat(job.format)) };
    return { id, outcome: 'drawn', picture };
  } catch (error) {
    if (error instanceof TextTooLongError) {
      return {
        id,
        outcome: 'problem',
        problem: { kind: 'too-long', text: error.text, excess: error.excess },
      };
    }
    return { id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** They would vanish from the picture without a word. */
function findMissingLetters({ message, agency }: ArtworkJob): DrawingProblem | undefined {
  const words = [message.text, ...(message.details ?? []), ...agency].join(' ');
  const characters = toMissingCharacters(words, 700);
  return characters.length > 0 ? { kind: 'missing-letters', characters } : undefined;
}
