import { describe, expect, it } from 'vitest';
import { createHistory } from '#browser/customiser/work/work-history.ts';

const create = () => createHistory<string>((a, b) => a === b);

describe('what was done', () => {
  it('is taken back a step at a time, and done again', () => {
    const history = create();
    for (const state of ['a', 'b', 'c']) history.record(state);
    expect([history.undo(), history.undo(), history.undo()]).toEqual(['b', 'a', undefined]);
    expect([history.redo(), history.redo(), history.redo()]).toEqual(['b', 'c', undefined]);
  });

  it('is one step for the letters typed into one field', () => {
    const history = create();
    history.record('');
    for (const state of ['P', 'Ph', 'Phường']) history.record(state, 'unit');
    history.record('Phường, a4');
    expect([history.undo(), history.undo()]).toEqual(['Phường', '']);
  });

  it('begins a step of its own when somebody types on after taking back', () => {
    const history = create();
    history.record('');
    history.record('a', 'unit');
    history.record('ab', 'unit');
    expect(history.undo()).toBe('');
    history.record('x', 'unit');
    expect(history.canRedo()).toBe(false);
    expect(history.undo()).toBe('');
  });

  it('has no step for what shows no difference', () => {
    const history = create();
    history.record('a');
    history.record('a');
    expect(history.canUndo()).toBe(false);
  });

  it('forgets the oldest of very many steps', () => {
    const history = create();
    for (let at = 0; at <= 150; at += 1) history.record(String(at));
    let last: string | undefined;
    for (let state = history.undo(); state !== undefined; state = history.undo()) last = state;
    expect(last).toBe('50');
  });
});
