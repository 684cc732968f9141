import { Parser } from 'saxen';

/** What somebody reads of an XML part; names come without their prefix. */
export interface XmlVisitor {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  /** Ends the walk when it answers `stop`. */
  close?: (name: string) => 'stop' | undefined;
}

/**
 * Walks through an XML part once, from its start to its end, without keeping it.
 * @throws Error where it is not well made.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new Parser();
  parser.on('openTag', (name, getAttributes, decode) => {
    open?.(toLocal(name), (wanted) => {
      const attributes = getAttributes();
      const found = attributes[wanted] ?? findLocal(attributes, wanted);
      return found === undefined ? undefined : decode(found);
    });
  });
  parser.on('closeTag', (name) => {
    if (close?.(toLocal(name)) === 'stop') parser.stop();
  });
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

const toLocal = (name: string): string => name.slice(name.indexOf(':') + 1);

const findLocal = (attributes: Record<string, string>, wanted: string): string | undefined =>
  Object.entries(attributes).find(([name]) => toLocal(name) === wanted)?.[1];
