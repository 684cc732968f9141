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

test.each([
  [
    'a picture',
    `${root}><image href="data:image/png;base64,AAAA" width="9" height="9"/></svg>`,
    'Tệp có <image>',
  ],
  ['a copy from elsewhere', `${root}><use href="https://x.vn/a.svg#b"/>${path}</svg>`, 'Tệp có <use>'],
  [
    'the frame of a board',
    `${root}><g clip-path="url(#c)">${path}</g><defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs></svg>`,
    'Tệp có <clipPath>',
  ],
  ['its end lost', `${root}>${path}`, 'không có </svg>'],
])('an emblem with %s has one message', (_, text, fact) => {
  expect(find(text)).toEqual([expect.stringContaining(fact)]);
});
