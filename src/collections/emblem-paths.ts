/** One filled part of an emblem's drawing. */
export interface EmblemPath {
  fill: string;
  d: string;
}

const drawings = import.meta.glob<string>('/content/identities/*/emblem.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The parts of an identity's emblem in the order that they are drawn. @throws Error naming the identity without one. */
export function getEmblemPaths(identity: string): EmblemPath[] {
  const svg = drawings[`/content/identities/${identity}/emblem.svg`];
  if (!svg) throw new Error(`There is no content/identities/${identity}/emblem.svg`);
  return [...svg.matchAll(/<path\b[^>]*>/g)].map(([tag]) => ({
    fill: toAttribute(tag, 'fill'),
    d: toAttribute(tag, 'd'),
  }));
}

const toAttribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
