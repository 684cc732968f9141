import { expect, test } from 'vitest';
import { checkEmblemDrawing } from '#content/checks/emblem-drawing.ts';
import { toEmblemFile } from '#content/folder/read-emblem.ts';
import { toCheckedContent } from '#content/folder/to-checked-content.ts';

const path = '<path fill="#E8500E" d="M10 10H200V200Z"/>';
const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"';
const find = (text: string) => {
  const source = { path: 'content/identities/a/emblem.svg', identity: 'a' };
  const folder = { files: [], years: [], identityNames: [], paths: [], recordingFiles: [], issues: [] };
  const { content } = toCheckedContent({ ...folder, emblems: [toEmblemFile(source, text)] });
  return checkEmblemDrawing(content, {}).map(({ fact }) => fact);
};

test.each([
  ['a place of the whole', `${root} x="0px" y="0px">${path}</svg>`],
  ['rules that nothing uses', `${root}><style>.st1{fill:#FFFFFF;}</style>${path}</svg>`],
  ['a gradient that nothing uses', `${root}><defs><linearGradient id="a"/></defs>${path}</svg>`],
  [
    'namespaces named by entities',
    `<!DOCTYPE svg [ <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/"> ]>${root} xmlns:i="&ns_ai;">${path}</svg>`,
  ],
  [
    'styles in CDATA',
    `${root}><style><![CDATA[ .a {fill:#E8500E} ]]></style><path class="a" d="M1 1H9V9Z"/></svg>`,
  ],
])('an emblem with %s is taken', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('an entity that reads a file is refused', () => {
  const text = `<!DOCTYPE svg [ <!ENTITY a SYSTEM "file:///etc/passwd"> ]>${root}>${path}</svg>`;
  expect(find(text)).toContain('Tệp có khai báo <!ENTITY.');
});

test('a gradient that a shape uses is told', () => {
  const text = `${root}><defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M1 1H9V9Z"/></svg>`;
  expect(find(text)).toContain('Tệp có <linearGradient>, phần này sẽ mất khi in.');
});
