/** A licence that the project may use, and why that does not bind the site or the artwork. */
const permissive = 'permissive: keep its notice';

export const allowedLicences: Record<string, string> = {
  '0BSD': permissive,
  'Apache-2.0': permissive,
  'BSD-2-Clause': permissive,
  'BSD-3-Clause': permissive,
  'BlueOak-1.0.0': permissive,
  'CC0-1.0': 'public domain',
  ISC: permissive,
  MIT: permissive,
  'Python-2.0': permissive,
  Zlib: permissive,
  'OFL-1.1': 'typefaces: free to use and to send along, not to sell alone',
  'MPL-2.0': 'used unchanged; its source is what the registry holds under the same version',
  'LGPL-3.0-or-later': 'libraries of the build, linked at run time and sent to nobody',
};

/**
 * Whether one may use what stands under this SPDX expression: of `A OR B` one is enough, of
 * `A AND B` both are needed.
 */
export function isAllowedLicence(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').split(' OR ');
  return parts.some((part) =>
    part.split(' AND ').every((licence) => Object.hasOwn(allowedLicences, licence)),
  );
}
