/**
 * Facebook's page that shares an address: a plain link that needs no script of theirs and asks them for nothing
 * until it is followed. Zalo has none: its button is drawn by Zalo's own script and wants an Official Account's id.
 *
 * @param url whole address of the page that is shared.
 */
export const toFacebookShare = (url: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
