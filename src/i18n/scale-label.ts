/** What a drawing to scale shows, for those who do not see it. @param names of its formats, from left to right. */
export const toScaleLabel = (names: readonly string[]): string =>
  `Hình vẽ đúng tỉ lệ. Từ trái sang phải: người cao 1,6 m, cửa rộng 0,9 m cao 2,1 m, ${names.join(', ')}. Thước ở chân hình chia từng mét.`;

/** A mark of the ruler; the last one says what is counted. @param marks how many there are, zero included. */
export const toMetreLabel = (metre: number, marks: number): string =>
  metre === marks - 1 ? `${metre} m` : String(metre);
