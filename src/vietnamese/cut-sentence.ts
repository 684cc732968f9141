/** A word that another one must follow; “số” may end a sentence as digital: kỷ nguyên số, chuyển đổi số. */
const openEnd =
  /(?:^|\s)(?:và|của|cho|với|năm|(?<!(?:nguyên|đổi|nghệ|năng|trường|gian|thuật|hóa)\s)số|trong|là|để|các|những|từ|đến|tới|về|bị|vì|theo|trên|dưới|khi)$/iu;

/** Which end of a sentence is missing, by its look. */
export function findCutEnd(text: string): 'start' | 'end' | undefined {
  if (openEnd.test(text)) return 'end';
  return /^\p{Ll}+(?![\p{L}.)])/u.test(text) ? 'start' : undefined;
}
