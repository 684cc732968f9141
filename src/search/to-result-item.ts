import type { SearchAnswer } from './search-archive.ts';

/** A found page as a list item: its title as the link, and what matched below. */
export function toResultItem({ url, title, excerpt }: SearchAnswer['pages'][number]): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  text.append(...excerpt.map((part) => (part.marked ? toMark(part.text) : part.text)));
  const item = document.createElement('li');
  item.append(link, text);
  return item;
}

function toMark(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
