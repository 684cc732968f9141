import { fillPattern } from '#domain/artwork/file-pattern.ts';
import { type ArtworkFilter, isFamilyShown, isLookShown, toArtworkFilter } from './artwork-filter.ts';

/*
 * The gallery's files are written once for each kind of message, in `template[data-kind]`: `[data-look]` around a
 * look's formats, with the pictures that show it, `[data-family]` around those of one family, and `a[data-file]`.
 * A card takes them when they are asked for.
 */

/** For each kind the first look that the filter leaves something of; none where it leaves nothing. */
export function findFirstLooks(gallery: Element, filter: ArtworkFilter): Map<string, HTMLElement> {
  const templates = [...gallery.querySelectorAll<HTMLTemplateElement>('template[data-kind]')];
  return new Map(
    templates.flatMap(({ content, dataset }) => {
      const first = [...content.querySelectorAll<HTMLElement>('[data-look]')].find(
        (look) =>
          isLookShown(filter, look.dataset.look ?? '') &&
          [...look.querySelectorAll<HTMLElement>('[data-family]')].some((family) =>
            isFamilyShown(filter, family.dataset.family ?? ''),
          ),
      );
      return first ? [[dataset.kind ?? '', first] as const] : [];
    }),
  );
}

/** Shows the card in that look. A look without pictures shows none, and the first one comes with the page. */
export function showLook(card: HTMLElement, look: HTMLElement): void {
  const picture = card.querySelector('img');
  const { look: id = '', pictures = '', width = '', height = '' } = look.dataset;
  if (!picture || picture.dataset.of === id) return;
  const isFirst = picture.dataset.of === undefined && look.previousElementSibling === null;
  picture.dataset.of = id;
  picture.hidden = pictures === '';
  if (isFirst || pictures === '') return;
  const candidates = fillPattern(pictures, toPlace(card));
  Object.assign(picture, { width, height, srcset: candidates });
  picture.src = candidates.split(', ').at(-1)?.split(' ')[0] ?? '';
}

/** Puts the links of a card's files into it, once, as the address filters them. */
export function fillCard(card: HTMLElement): void {
  const place = card.querySelector('[data-files]');
  const kind = card.dataset.card;
  const template = card
    .closest('artwork-gallery')
    ?.querySelector<HTMLTemplateElement>(`template[data-kind="${kind}"]`);
  if (!place || !template || place.querySelector('[data-look]')) return;
  const files = document.importNode(template.content, true);
  for (const link of files.querySelectorAll<HTMLAnchorElement>('a[data-file]')) {
    link.href = fillPattern(link.dataset.file ?? '', toPlace(card));
    link.download = '';
  }
  place.querySelector('a')?.remove();
  place.append(files);
  filterFiles(card, toArtworkFilter(location.search));
}

/** Hides of a card's files what the filter leaves out, and opens a look that it leaves. */
export function filterFiles(card: HTMLElement, filter: ArtworkFilter): void {
  for (const family of card.querySelectorAll<HTMLElement>('[data-family]'))
    family.hidden = !isFamilyShown(filter, family.dataset.family ?? '');
  const looks = [...card.querySelectorAll<HTMLDetailsElement>('[data-look]')];
  for (const look of looks) look.hidden = !isLookShown(filter, look.dataset.look ?? '');
  const left = looks.filter((look) => !look.hidden && look.querySelector('[data-family]:not([hidden])'));
  if (left[0] && !left.some(({ open }) => open)) left[0].open = true;
}

/** The id of a card is its year and its message's slug. */
function toPlace({ id, dataset: { year = '' } }: HTMLElement): { year: string; slug: string } {
  return { year, slug: id.slice(year.length + 1) };
}
