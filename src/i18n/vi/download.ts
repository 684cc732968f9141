/** What a file is for. Apart from the others, so that a browser fetches no more. */
export const downloadWords = {
  action: 'Tải về',
  screen: 'Để đăng và trình chiếu',
  print: 'Để in',
  scale: (scale: number) => `tệp vẽ theo tỉ lệ 1:${scale}`,
  border: (mm: number) => `viền trắng ${mm} mm, không cần xén`,
  /** Opens the file in the browser, which prints it. */
  printNow: 'In ngay',
  bleed: (mm: number) => `chừa lề xén ${mm} mm`,
} as const;
