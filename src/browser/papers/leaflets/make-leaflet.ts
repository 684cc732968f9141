import { writeLeaflet } from '#artwork/leaflets/write-leaflet.ts';
import type { DesignContent } from '#domain/artwork/design.ts';
import { isLeafletId, toLeafletFiles, toLeafletName } from '#domain/artwork/leaflets.ts';
import { leafletWords } from '#i18n/vi/leaflets.ts';
import { makeLeafletContent } from '#papers/leaflets/leaflet-content.ts';
import type { PapersContent } from '#papers/papers-content.ts';
import { saveFile } from '../../customiser/save-file.ts';
import { readDesk } from '../read-desk.ts';

/** Makes the leaflet that a button names for the unit and the campaign of the page's desk, and saves it. */
export async function makeLeaflet(
  maker: HTMLElement,
  button: HTMLElement,
  say: (text: string) => void,
): Promise<void> {
  say(leafletWords.making);
  const form = document.querySelector<HTMLFormElement>('paper-desk form');
  const { leaflet: id = '', file: at } = button.dataset;
  if (!form || !isLeafletId(id)) throw new Error(`There is no leaflet "${id}", or no desk`);
  const file = toLeafletFiles(id)[Number(at)];
  if (!file) throw new Error(`The leaflet ${id} has no file ${at}`);
  const [papers, designs] = await Promise.all([
    readJson<PapersContent>(maker.dataset.papers),
    readJson<DesignContent>(maker.dataset.designs),
  ]);
  const { facts, unit } = readDesk(form, papers);
  const campaign = designs.campaigns.find(({ year }) => year === facts.year);
  const identity = designs.identities.find(({ name }) => name === campaign?.identity);
  if (!identity) throw new Error(`The site has no colours of ${facts.year}`);
  const bytes = await writeLeaflet(id, file, makeLeafletContent(facts, unit), {
    identity,
    credit: designs.maker,
  });
  const name = `${toLeafletName(id, facts.year, file)}.pdf`;
  saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
  say(leafletWords.made(name));
}

async function readJson<Content>(address = ''): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return (await answer.json()) as Content;
}
