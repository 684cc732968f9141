/** Why an address gets no QR code. */
export type QrAddressProblem = 'not-an-address' | 'too-long';

/** Letters. With more a code has modules that a telephone cannot make out from where people stand. */
export const longestQrAddress = 120;

/** What is wrong with an address, or nothing. Only what a browser opens counts, without a password in it. */
export function toQrAddressProblem(written: string): QrAddressProblem | undefined {
  const url = toUrl(written);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '') return 'not-an-address';
  if (!url.hostname.includes('.')) return 'not-an-address';
  return url.href.length > longestQrAddress ? 'too-long' : undefined;
}

/** As it stands in the code: whole, letters beyond ASCII as every browser sends them. @throws TypeError for none */
export const toQrAddress = (written: string): string => new URL(written.trim()).href;

/** As it is written beside the code, for whoever types it. */
export const toShownAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');

function toUrl(written: string): URL | undefined {
  return URL.canParse(written.trim()) ? new URL(written.trim()) : undefined;
}
