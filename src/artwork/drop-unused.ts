import type { CustomPlugin, XastElement, XastParent } from 'svgo/browser';

/** Rules and definitions that nothing uses: programs write their whole palette. */
export const dropUnused: CustomPlugin = {
  name: 'dropUnused',
  fn: () => ({
    root: {
      exit(root) {
        for (const svg of toElements(root)) {
          const isUsed = svg.children.some((child) => child.type === 'element' && refers(child));
          svg.children = svg.children.filter(
            (child) =>
              child.type !== 'element' ||
              !((child.name === 'defs' && !isUsed) || (child.name === 'style' && isIdleStyle(child))),
          );
        }
      },
    },
  }),
};

/** Whether something that is shown takes a colour, a mask or a copy from elsewhere in the drawing. */
const refers = (node: XastElement): boolean =>
  node.name !== 'defs' &&
  node.name !== 'style' &&
  (Object.entries(node.attributes).some(([name, value]) => /url\(/.test(value) || /href$/.test(name)) ||
    toElements(node).some(refers));

/** Only rules of classes are left of a style whose rules were written into the shapes. */
const isIdleStyle = ({ children }: XastElement): boolean =>
  children.every(
    (child) =>
      (child.type === 'text' || child.type === 'cdata') &&
      /^(?:\s*\.[\w-]+\s*\{[^{}@(]*\})*\s*$/.test(child.value),
  );

const toElements = ({ children }: XastParent): XastElement[] =>
  children.filter((child) => child.type === 'element');
