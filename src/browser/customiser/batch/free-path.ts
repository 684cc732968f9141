/** Two units of one name get two files, also where a folder does not tell capitals apart. */
export function toFreePath(wanted: string, type: string, taken: Set<string>): string {
  let path = `${wanted}.${type}`;
  for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${wanted}-${count}.${type}`;
  taken.add(path.toLowerCase());
  return path;
}
