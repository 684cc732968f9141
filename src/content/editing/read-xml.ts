import { XMLParser } from 'fast-xml-parser';

/** A piece of an XML text, in the order of the text; `text` pieces have no name. */
export interface XmlTag {
  kind: 'open' | 'close' | 'text';
  name: string;
  text: string;
  attributes: Record<string, string>;
}

/** What the parser gives in order: one key is the element's name, or `#text`. */
type XmlNode = Record<string, XmlNode[] | string | Record<string, string>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  // It takes numbers (&#272;) for entities of HTML.
  htmlEntities: true,
  // An annex may have thousands of &amp;, and tables in tables.
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 40_000_000 },
  maxNestedTags: 1000,
});

/** The parts of an office file. @throws Error when the text is no XML. */
export const readXml = (source: string): XmlTag[] => flatten(parser.parse(source));

function flatten(nodes: readonly XmlNode[]): XmlTag[] {
  return nodes.flatMap(({ ':@': attributes = {}, ...node }): XmlTag[] => {
    const [[name, inner] = ['', '']] = Object.entries(node);
    if (name === '#text') return [{ kind: 'text', name: '', text: String(inner), attributes: {} }];
    if (name.startsWith('?') || !Array.isArray(inner)) return [];
    return [
      { kind: 'open', name, text: '', attributes: attributes as Record<string, string> },
      ...flatten(inner),
      { kind: 'close', name, text: '', attributes: {} },
    ];
  });
}
