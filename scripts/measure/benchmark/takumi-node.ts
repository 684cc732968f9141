import type { Node } from '@takumi-rs/core';
import type { PlainNode } from './plain-tree.ts';

/** The same tree in the words of takumi. */
export function toTakumiNode({ type, props: { style, children, src } }: PlainNode): Node {
  if (type === 'img') return { type: 'image', src: src ?? '', style };
  if (typeof children === 'string') return { type: 'text', text: children, style };
  return { type: 'container', style, children: (children ?? []).map(toTakumiNode) };
}
