import { toActivities } from '#papers/proposed-activities.ts';
import type { DeskWish } from './read-desk.ts';

/** Shows what the chosen paper asks for, and the choices of its campaign and kind of unit. */
export function showChoices(form: HTMLFormElement, { id, facts, unit }: DeskWish): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = !part.dataset.for?.split(' ').includes(id);
  }
  const theme = form.querySelector<HTMLElement>('[data-own-theme]');
  if (theme) theme.hidden = !facts.searched;
  const bases = facts.bases.map((basis) => ({
    value: basis.id,
    text: basis.citation,
    checked: basis.usual,
  }));
  fill(form.querySelector('[data-bases]'), 'can-cu', String(facts.year), bases);
  const activities = toActivities(unit.kind).map(({ text }, at) => ({
    value: String(at),
    text,
    checked: true,
  }));
  fill(form.querySelector('[data-activities]'), 'hoat-dong', unit.kind, activities);
}

interface Choice {
  value: string;
  text: string;
  checked: boolean;
}

/** @param of what the choices belong to: while it stays, so does what was ticked. */
function fill(part: HTMLElement | null, name: string, of: string, choices: readonly Choice[]): void {
  if (!part || part.dataset.of === of) return;
  part.dataset.of = of;
  part.hidden = choices.length === 0;
  for (const old of part.querySelectorAll('label')) old.remove();
  part.append(
    ...choices.map(({ value, text, checked }) => {
      const label = document.createElement('label');
      label.className = 'tick';
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, checked });
      label.append(box, text);
      return label;
    }),
  );
}
