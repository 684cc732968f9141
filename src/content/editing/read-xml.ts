/** A piece of an XML text, in the order of the text; `text` pieces have no name. */
export interface XmlTag {
  kind: 'open' | 'close' | 'empty' | 'text';
  name: string;
  text: string;
  attributes: Record<string, string>;
}

const pieces =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Enough of XML for the parts of an office file: no document type, no CDATA. */
export function readXml(source: string): XmlTag[] {
  return [...source.matchAll(pieces)].flatMap(([, closing, name, attributes, empty, text]): XmlTag[] => {
    if (text !== undefined) return [{ kind: 'text', name: '', text: decode(text), attributes: {} }];
    if (name === undefined) return [];
    const kind = closing ? 'close' : empty ? 'empty' : 'open';
    return [{ kind, name, text: '', attributes: readAttributes(attributes ?? '') }];
  });
}

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      decode(double ?? single ?? ''),
    ]),
  );

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
