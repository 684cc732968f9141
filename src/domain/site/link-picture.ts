/** The picture that chats and networks show with a link to a page. */
export interface LinkPicture {
  /** Of a PNG below the site's root, in the size below. */
  path: string;
  /** What it says, for who does not see it. */
  words: string;
}

/** In px: the format `lien-ket`. */
export const linkPictureSize = { width: 1200, height: 630 } as const;
