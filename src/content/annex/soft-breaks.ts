/** Whether a line after a typed break could be a sentence of its own. */
export const mayBegin = (previous: string, line: string): boolean =>
  /^[“"]?\p{Lu}/u.test(line) && !/[,;:–—…-]$/u.test(previous);

export const toSoftDoubt = (line: number | undefined, whole: string): string =>
  `${line === undefined ? 'Một ô của bảng' : `Dòng ${line}`} xuống dòng giữa chừng, máy nối thành một câu: “${whole}”; nếu là hai câu thì tách ra.`;
