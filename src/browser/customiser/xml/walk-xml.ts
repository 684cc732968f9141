import { Parser } from 'saxen';

/** An element's start: its name without its prefix, and what stands in it. */
export interface XmlTag {
  name: string;
  /** As written, with its prefix. */
  fullName: string;
  /** An attribute by its name, whatever its prefix. */
  attribute: (name: string) => string | undefined;
  /** All of them as written. */
  attributes: () => Record<string, string>;
}

/** What somebody reads of an XML text. */
export interface XmlVisitor {
  open?: (tag: XmlTag) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Walks through an XML text once, from its start to its end, without keeping it.
 * @throws Error where it is not well made, and what the visitor throws.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new Parser();
  parser.on('openTag', (fullName, getAttributes, decode) => {
    const attributes = () =>
      Object.fromEntries(Object.entries(getAttributes()).map(([name, value]) => [name, decode(value)]));
    open?.({
      name: toLocalName(fullName),
      fullName,
      attributes,
      attribute(wanted) {
        const written = getAttributes();
        const found = written[wanted] ?? findLocal(written, wanted);
        return found === undefined ? undefined : decode(found);
      },
    });
  });
  parser.on('closeTag', (name) => close?.(toLocalName(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

export const toLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

const findLocal = (attributes: Record<string, string>, wanted: string): string | undefined =>
  Object.entries(attributes).find(([name]) => toLocalName(name) === wanted)?.[1];
