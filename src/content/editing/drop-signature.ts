const signed =
  /^\W*(?:người ký|ký bởi|ký số bởi|thời gian ký|ngày ký|cơ quan|email|signed by|signature|digitally|date:|serial)/iu;

/** A scan may carry the words of its digital signature and nothing else: then it has no text. */
export function dropSignature(text: string): string {
  if (!/người ký|ký (?:số )?bởi|signed by/iu.test(text)) return text;
  const rest = text.split('\n').filter((line) => !signed.test(line));
  return rest.join('\n').replace(/\P{L}/gu, '').length < 40 ? '' : text;
}
