import { expect, test } from 'vitest';
import { checkBodyLink } from '#content/checks/body-link.ts';
import { checkBodyPicture } from '#content/checks/body-picture.ts';
import { checkDatedSloganYear } from '#content/checks/dated-slogan-year.ts';
import { checkEmblemParts } from '#content/checks/emblem-parts.ts';
import { checkUnknownDocument } from '#content/checks/unknown-document.ts';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

test('a title where an id belongs is no unknown document too', () => {
  const file = toSloganFile('text: Việc nhà').replace('2023-ke-hoach', 'Công văn số 12');
  expect(checkUnknownDocument(buildContent({ '2023/slogans.yaml': file }), {})).toEqual([]);
});

test.each([
  ['<svg onload="x"><path d="M0 0"/></svg>', 'Bài viết có <svg>'],
  ['<form action="/x"><p><input name="a" /></p></form>', 'Bài viết có <form>'],
  ['<a href="/an-pham/" title="a "b" c">x</a>', 'có dấu <'],
  ['<b><i>x</b></i>', 'có dấu <'],
  ['Tiêu đề\n===\n\nĐoạn.', 'lớn bằng tên trang'],
  ['Câu có chú.[^1]', 'Chú thích [^1] không có lời ở dưới'],
  ['Xem [trang][khong-co] nhé.', 'Liên kết “trang” chỉ đến một địa chỉ không ghi ở đâu'],
])('the article %j has one message', (body, fact) => {
  const { issues } = toContentFile('content/guides/a.mdx', 'guide', `---\ntitle: Bài\n---\n\n${body}\n`);
  expect(issues).toMatchObject([{ fact: expect.stringContaining(fact), position: { line: 5 } }]);
});

test('links and notes whose words stand below are right', () => {
  const body = 'Xem [trang][a], `[b][c]`.[^1]\n\n[a]: /an-pham/\n\n[^1]: Lời chú.\n';
  expect(toContentFile('content/guides/a.mdx', 'guide', `---\ntitle: Bài\n---\n\n${body}`).issues).toEqual(
    [],
  );
});

test('a sentence in an old encoding is not said to name no year', () => {
  const file = toSloganFile('text: H·y lªn tiÕng v× b×nh ®¼ng giíi\n    dated: true');
  expect(checkDatedSloganYear(buildContent({ '2023/slogans.yaml': file }), {})).toEqual([]);
});

test('a file called emblem that is no drawing lacks no parts', () => {
  const content = buildContent({});
  const emblems = [{ path: 'content/identities/trai-tim-cam/emblem.svg', text: '<!doctype html><p>404</p>' }];
  const construction = { circles: [{ around: 'dau-trai' }], steps: [] };
  const identity = {
    value: { name: 'trai-tim-cam', emblem: { construction } },
    positionOf: () => ({ file: '' }),
  };
  expect(checkEmblemParts({ ...content, emblems, identities: [identity] } as never, {})).toEqual([]);
});

test('a link to the own machine, and a picture that was pasted, are named as what they are', () => {
  const body = '[kế hoạch](C:\\\\Users\\\\mai\\\\ke-hoach.docx)\n\n![ảnh](data:image/png;base64,AAAA)\n';
  const content = buildContent({ '2023/campaign.mdx': toCampaignFile({}, body) });
  expect(checkBodyLink(content, {})).toMatchObject([{ fact: expect.stringContaining('trên máy của bạn') }]);
  expect(checkBodyPicture(content, {})).toMatchObject([{ fact: expect.stringContaining('dán thẳng') }]);
});
