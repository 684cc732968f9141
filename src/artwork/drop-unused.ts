/** What is asked of a drawing's tree. */
interface Branch {
  type: string;
  name?: string;
  value?: string;
  attributes?: Record<string, string>;
  children?: Branch[];
}

/** Leaves out rules and definitions that nothing uses: programs write their whole palette. */
export function dropUnused<Child extends Branch>(children: readonly Child[]): Child[] {
  const isUsed = children.some(refers);
  return children.filter(
    (child) => !((child.name === 'defs' && !isUsed) || (child.name === 'style' && isIdleStyle(child))),
  );
}

/** Whether something that is shown takes a colour, a mask or a copy from elsewhere in the drawing. */
const refers = ({ name, attributes = {}, children = [] }: Branch): boolean =>
  name !== 'defs' &&
  name !== 'style' &&
  (Object.entries(attributes).some(([key, value]) => /url\(/.test(value) || /href$/.test(key)) ||
    children.some(refers));

/** Only rules of classes are left of a style whose rules were written into the shapes. */
const isIdleStyle = ({ children = [] }: Branch): boolean =>
  children.every(
    ({ type, value = '' }) =>
      (type === 'text' || type === 'cdata') && /^(?:\s*\.[\w-]+\s*\{[^{}@(]*\})*\s*$/.test(value),
  );
