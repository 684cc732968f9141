import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '#domain/site/escape-xml.ts';

/** A paragraph of a Word file; `list` numbers it as Word does, apart from its text. */
export interface WordParagraph {
  text: string;
  list?: keyof typeof lists;
}

/** Lists by their id in numbering.xml, each with the way its first level is written. */
const lists = {
  roman: { id: 1, form: 'upperRoman', pattern: '%1.' },
  decimal: { id: 2, form: 'decimal', pattern: '%1.' },
  bullet: { id: 3, form: 'bullet', pattern: '\uF0B7' },
  letter: { id: 4, form: 'lowerLetter', pattern: '%1)' },
} as const;

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with only what a reader needs. @param body more XML, after the paragraphs. */
export function toWordFile(paragraphs: readonly WordParagraph[], body = ''): Uint8Array {
  const document = `<w:document ${namespace}><w:body>${paragraphs.map(toParagraph).join('')}${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>${document}`),
    'word/numbering.xml': strToU8(`<w:numbering ${namespace}>${toNumbering()}</w:numbering>`),
  });
}

export function toParagraph({ text, list }: WordParagraph): string {
  const numbering = list && `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists[list].id}"/></w:numPr>`;
  // Word cuts a sentence into runs wherever somebody has edited it.
  const middle = Math.floor(text.length / 2);
  const runs = [text.slice(0, middle), text.slice(middle)].map(
    (part) => `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr>${numbering ?? ''}</w:pPr>${runs.join('')}</w:p>`;
}

const toNumbering = (): string =>
  [
    ...Object.values(lists).map(
      ({ id, form, pattern }) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${pattern}"/></w:lvl></w:abstractNum>`,
    ),
    ...Object.values(lists).map(
      ({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
    ),
  ].join('');
