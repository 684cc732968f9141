import { readXml } from './read-xml.ts';

/** The styles of letters and of paragraphs that hide their words. */
export function readHiddenStyles(styles: string | undefined): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  for (const { name, kind, attributes } of readXml(styles ?? '')) {
    if (kind !== 'open') continue;
    if (name === 'w:style') style = attributes['w:styleId'] ?? '';
    if (name === 'w:vanish' && style !== '' && !/^(?:0|false|off)$/.test(attributes['w:val'] ?? ''))
      hidden.add(style);
  }
  return hidden;
}
