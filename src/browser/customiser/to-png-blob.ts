/** The file in a `data:image/png;base64,…` address, without the network: the site's policy forbids fetching one. */
export function toPngBlob(href: string): Blob {
  const [, encoded = ''] = href.split('base64,');
  return new Blob([Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))], {
    type: 'image/png',
  });
}
