import { type FormatId, formats } from '#domain/artwork/format.ts';

export type BatchControls = ReturnType<typeof findBatchControls>;

/** @throws Error naming what the page lacks. */
export function findBatchControls(part: HTMLElement) {
  const find = <Kind extends HTMLElement>(name: string) => {
    const element = part.querySelector<Kind>(`[data-${name}]`);
    if (!element) throw new Error(`The part for many units has no data-${name}`);
    return element;
  };
  return {
    list: find<HTMLTextAreaElement>('list'),
    file: find<HTMLInputElement>('list-file'),
    read: find('list-read'),
    confirm: find('confirm'),
    confirmed: find<HTMLInputElement>('confirmed'),
    status: find<HTMLOutputElement>('batch-status'),
    progress: find<HTMLProgressElement>('batch-progress'),
    zip: find<HTMLButtonElement>('zip'),
    onePdf: find<HTMLButtonElement>('one-pdf'),
    cancel: find<HTMLButtonElement>('cancel'),
    first: find('first'),
    failed: find('failures'),
  };
}

export function readBatchFormats(part: HTMLElement): FormatId[] {
  const chosen = [...part.querySelectorAll<HTMLInputElement>('[data-batch-format]:checked')];
  return formats.map(({ id }) => id).filter((id) => chosen.some(({ value }) => value === id));
}
