import { expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { toInkLines } from '../../support/scene-ink.ts';

/** At this width networks show a profile picture; letters are read from 8 px on. */
const shownAt = 160;

it.each([
  ['bình đẳng giới', 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số'],
  [
    'bình đẳng giới',
    'Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026',
  ],
  ['chung tay', 'Chung tay xoá bỏ bạo lực đối với phụ nữ và trẻ em gái'],
  ['vun đắp yêu thương.', 'Chấm dứt bạo lực, vun đắp yêu thương.'],
])('the frame of a profile picture lets “%s” be read when it is small', async (stressed, text) => {
  const { pages, canvas } = await drawArtwork(
    toTestJob({ format: 'khung-avatar', text }),
    await readTestAssets(),
  );
  const lines = toInkLines(pages[0]);
  const line = lines.find((each) => each.text.toLowerCase() === stressed);
  expect(((line?.size ?? 0) / canvas.short) * shownAt).toBeGreaterThanOrEqual(8);
  expect(lines.map((each) => each.text).join(' ')).toBe(text);
});
