import type { Page } from 'playwright-core';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';

/** Draws jobs in the customiser's own worker, on a page where the customiser has begun; gives their SVG. */
export async function drawInBrowser(page: Page, jobs: readonly ArtworkJob[]): Promise<string[]> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has started no worker');
  return page.evaluate(drawInPage, { script: worker.url(), jobs });
}

/** Runs in the page, so it uses nothing from outside. */
async function drawInPage({ script, jobs }: { script: string; jobs: readonly ArtworkJob[] }) {
  const studio = document.querySelector<HTMLElement>('design-studio');
  const { content = '' } = studio?.dataset ?? {};
  const { identities } = await (await fetch(content)).json();
  const emblems = Object.fromEntries(
    identities.map((identity: { name: string; emblems: object }) => [identity.name, identity.emblems]),
  );
  const worker = new Worker(script, { type: 'module' });
  const ask = (request: { id: number }): Promise<{ picture?: { svg: string } }> =>
    new Promise((resolve) => {
      worker.addEventListener('message', ({ data }) => data.id === request.id && resolve(data));
      worker.postMessage(request);
    });
  await ask({ id: 0, task: 'open', sources: { emblems } } as {
    id: number;
  });
  const svgs: string[] = [];
  for (const [index, job] of jobs.entries()) {
    const answer = await ask({ id: index + 1, task: 'draw', job } as { id: number });
    svgs.push(answer.picture?.svg ?? JSON.stringify(answer));
  }
  worker.terminate();
  return svgs;
}
