/** A page of badges to cut apart, with lines to write a name and a unit on; the path is below the site's root. */
export const nameBadgeSheet = {
  path: 'an-pham/the-ten-90x54mm.pdf',
  widthMm: 90,
  heightMm: 54,
  columns: 2,
  rows: 5,
} as const;
