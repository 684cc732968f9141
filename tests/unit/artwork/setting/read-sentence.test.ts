import { describe, expect, it } from 'vitest';
import { readSentence } from '#artwork/setting/read-sentence.ts';
import { setEven } from '#artwork/setting/set-even.ts';
import { setStack } from '#artwork/setting/set-stack.ts';
import type { SettingBox } from '#artwork/setting/setting.ts';
import { slogans, themes } from '../../../fixtures/sentences.ts';

const box = (width: number, height: number): SettingBox => ({
  width,
  height,
  smallest: 5,
  largest: 400,
  align: 'left',
});
const boxes = [box(900, 600), box(2000, 300), box(500, 1500)];

describe('readSentence', () => {
  it('gives the same settings whatever was set before', () => {
    const set = (text: string) => boxes.map((room) => [setStack(text, room), setEven(text, room)]);
    const some = [...themes, ...slogans].slice(0, 80).map(({ text }) => text);
    expect(some.length).toBeGreaterThan(64);
    const first = some.map(set);
    // The first of them are forgotten by then, the last ones not.
    expect(some.map(set)).toEqual(first);
    expect(some.toReversed().map(set)).toEqual(first.toReversed());
  });

  it('tells a text from the same one with a stress', () => {
    const text = 'Chấm dứt bạo lực, vun đắp yêu thương';
    const stressed = (emphasis?: string) =>
      readSentence(text, emphasis)
        .units.filter((unit) => unit.stressed > 0)
        .map(({ pieces }) => pieces.map((piece) => piece.text).join(' '));
    expect(stressed()).toEqual([]);
    expect(stressed('yêu thương').join(' ')).toBe('yêu thương');
    expect(stressed()).toEqual([]);
  });
});
