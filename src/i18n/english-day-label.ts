/**
 * An ISO day, or its known part, in English: `2025-11-15` → `15 November 2025`, `2021-11` → `November 2021`,
 * `2024` → `2024`.
 */
export function toEnglishDayLabel(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(date));
}
