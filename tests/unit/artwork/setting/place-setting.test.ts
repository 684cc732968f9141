import { describe, expect, it } from 'vitest';
import { box } from '#artwork/element.ts';
import { placeSetting, spreadSetting } from '#artwork/setting/place-setting.ts';
import { setEven } from '#artwork/setting/set-even.ts';
import { toScene } from '#artwork/to-scene.ts';

const setting = setEven('Chấm dứt bạo lực, vun đắp yêu thương', {
  width: 700,
  height: 500,
  smallest: 20,
  largest: 300,
  align: 'center',
  emphasis: 'yêu thương',
});
const colours = { plain: '#FFFFFF', stress: '#FFC75A', quiet: '#FBC9A0' };

describe('placeSetting', () => {
  it('draws each run where it was set, in the colour of its voice', async () => {
    const root = box({ width: 800, height: 600 }, ...placeSetting(setting, 50, 40, colours));
    const { items } = await toScene(root, 800, 600);
    expect(items).toHaveLength(setting.runs.length);
    for (const [at, item] of items.entries()) {
      const run = setting.runs[at];
      if (item.kind !== 'text' || !run) throw new Error('Only text was placed');
      expect(item).toMatchObject({ text: run.text, size: run.size, weight: run.weight });
      expect(item.fill).toBe(colours[run.voice]);
      expect(Math.abs(item.x - run.x - 50)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(item.baseline - run.baseline - 40)).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('spreadSetting', () => {
  it('moves the lines apart as far as the height or the limit goes', () => {
    expect(spreadSetting(setting, setting.height + 20, 9).height).toBeCloseTo(setting.height + 20, 6);
    const first = setting.runs[0]?.baseline ?? 0;
    const last = setting.runs.at(-1)?.baseline ?? 0;
    const spread = spreadSetting(setting, 10_000, 1.2);
    expect((spread.runs.at(-1)?.baseline ?? 0) - first).toBeCloseTo(1.2 * (last - first), 6);
  });

  it('leaves a setting that fills its height as it is', () => {
    expect(spreadSetting(setting, setting.height, 2)).toBe(setting);
  });
});
