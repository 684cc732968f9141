/** What the part for sets says while it runs. Apart from the others, so that a browser fetches no more. */
export const setWords = {
  pictures: (pictures: number) => `Loạt ảnh của năm này có ${pictures} ảnh.`,
} as const;
