const toMarkers = (name: string) => ({
  open: `<!-- ${name}: made by npm run docs -->`,
  close: `<!-- /${name} -->`,
});

/**
 * A document with what stands between the markers of each name replaced.
 * @throws Error naming the pair of markers that is not there.
 */
export function fillMarkers(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const { open, close } = toMarkers(name);
    const start = filled.indexOf(open) + open.length;
    const end = filled.indexOf(close, start);
    if (!filled.includes(open) || end < 0) throw new Error(`No ${open} … ${close} in the document`);
    return `${filled.slice(0, start)}\n\n${part}\n\n${filled.slice(end)}`;
  }, text);
}
