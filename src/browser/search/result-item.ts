import { toTelHref } from '#domain/site/hotline.ts';
import { type SearchRecord, searchKinds } from '#domain/site/search-record.ts';
import { searchWords } from '#i18n/vi/search.ts';
import { markPassage, markText, type PassagePart } from './mark-passage.ts';
import type { QueryWord } from './search-query.ts';

/** Fills a copy of the template: kind, year, what it is, where it matched, its picture and copy button. */
export function toResultItem(
  template: HTMLTemplateElement,
  record: SearchRecord,
  words: readonly QueryWord[],
): Node {
  const item = document.importNode(template.content, true);
  const find = <Found extends HTMLElement>(name: string): Found | null =>
    item.querySelector<Found>(`[data-${name}]`);
  const years = record.years.length > 0 ? [searchWords.years(record.years.join(', '))] : [];
  find('facts')?.append([searchKinds[record.kind], ...years, ...record.groups].join(' · '));
  const link = find<HTMLAnchorElement>('link');
  if (link) link.href = record.url;
  link?.append(...markText(record.title, words).map(toNode));
  const passage = markPassage(record.text, words);
  // An artwork's text is the list of its formats, which matters only to who asked for one.
  const told = record.kind === 'artwork' ? passage.some(({ marked }) => marked) : passage.length > 0;
  if (told) find('passage')?.append(...passage.map(toNode));
  else find('passage')?.remove();
  if (record.picture) find('picture')?.append(toThumbnail(record.picture));
  else find('picture')?.remove();
  const call = find<HTMLAnchorElement>('call');
  if (call && record.kind === 'help' && record.copy) {
    call.href = toTelHref({ number: record.copy });
    find('number')?.append(record.copy);
  } else call?.remove();
  const copy = find('text');
  const copied = copy?.querySelector('.visually-hidden');
  if (copy && record.copy) copy.dataset.text = record.copy;
  else copy?.remove();
  if (copied) copied.textContent = `: ${record.copy}`;
  return item;
}

/** Without a text of its own: the words beside it are the ones that it shows. */
function toThumbnail(address: string): HTMLImageElement {
  const image = new Image(96, 96);
  image.alt = '';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.src = address;
  return image;
}

function toNode({ text, marked }: PassagePart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
