import { expect, test } from 'vitest';
import { checkSamePicture } from '#content/checks/same-picture.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const home = '{ text: Chấm dứt bạo lực, motif: home }';
const school = '{ text: Lớp học bình đẳng, motif: school }';

test('slogans of their own motifs, or of none, are right', () => {
  const file = toSloganFile(home, school, 'text: Hãy lên tiếng', 'text: Đừng im lặng');
  expect(checkSamePicture(buildContent({ '2023/slogans.yaml': file }), {})).toEqual([]);
});

test('the same motif in two years is right', () => {
  const file = toSloganFile(home);
  const content = buildContent({ '2022/slogans.yaml': file, '2023/slogans.yaml': file });
  expect(checkSamePicture(content, {})).toEqual([]);
});

test('every later slogan of a motif is told beside the first', () => {
  const file = toSloganFile(home, school, '{ text: Mái ấm, motif: home }', '{ text: Gia đình, motif: home }');
  expect(checkSamePicture(buildContent({ '2023/slogans.yaml': file }), {})).toMatchObject([
    {
      position: { line: 6, field: 'slogans[2].motif' },
      fact: 'Khẩu hiệu “Mái ấm” dùng hình “Mái nhà” (home), cùng hình với “Chấm dứt bạo lực” ở dòng 4.',
    },
    { position: { line: 7, field: 'slogans[3].motif' } },
  ]);
});
