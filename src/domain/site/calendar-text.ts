/** Octets that a line of a calendar may have (RFC 5545, 3.1). */
const longestLine = 75;

/** A line of a calendar in as many rows as it needs, folded between letters: a Vietnamese one is up to three octets. */
export function foldCalendarLine(line: string): string {
  const rows = [''];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > longestLine) {
      rows.push(' ');
      octets = 1;
    }
    rows[rows.length - 1] += letter;
    octets += size;
  }
  return rows.join('\r\n');
}

/** A whole day ends where the next one begins. @param day ISO day */
export function toNextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
