/** The file in a `data:image/…;base64,…` address, without the network: the site's policy forbids fetching one. */
export function toImageBlob(href: string): Blob {
  const [start = '', encoded = ''] = href.split(';base64,');
  return new Blob([Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))], {
    type: start.slice('data:'.length),
  });
}
