import { isListProduct, type ListProductId, listProducts } from '#domain/artwork/list-products.ts';

export interface ListProductChoice {
  get: () => ListProductId;
}

/** What shall be made of the list; what it has no use for is out of sight. @param changed is told of another choice */
export function startListProduct(part: HTMLElement, changed: () => void): ListProductChoice {
  const select = part.querySelector<HTMLSelectElement>('[data-list-product]');
  const get = (): ListProductId => {
    const chosen = select?.value ?? '';
    return isListProduct(chosen) ? chosen : 'don-vi';
  };
  const follow = () => {
    const product = get();
    for (const element of part.querySelectorAll<HTMLElement>('[data-for]'))
      element.hidden = ![product, listProducts[product].of].some((name) => name === element.dataset.for);
  };
  select?.addEventListener('input', (event) => {
    // The list says by itself when it was read again.
    event.stopPropagation();
    follow();
    changed();
  });
  follow();
  return { get };
}
