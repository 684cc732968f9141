/**
 * An ISO day, or its known part, as it is written in Vietnam:
 * `2025-11-15` → `15/11/2025`, `2021-11` → `11/2021`, `2024` → `2024`.
 */
export const toDayLabel = (date: string): string => date.split('-').reverse().join('/');

/** The same without the year, for a place that already says it: `15/11`. */
export const toShortDayLabel = (date: string): string => toDayLabel(date.slice(5));
