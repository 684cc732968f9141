/** The page of the quiz. */
export const quizWords = {
  how: 'Chọn một đáp án bằng chuột, ngón tay hoặc phím mũi tên: trang nói ngay đúng hay chưa. Không có gì được gửi đi hay lưu lại.',
  number: (place: number) => `Câu ${place}`,
  answer: 'Đáp án và điều luật',
  right: 'Đúng rồi.',
  wrong: (letter: string) => `Chưa đúng. Đáp án là ${letter}.`,
  score: (right: number, done: number, all: number) =>
    `Đúng ${right} trên ${done} câu đã trả lời, có ${all} câu.`,
  again: 'Chơi lại',
  readAt: 'trang đã đọc',
  own: 'Câu hỏi và lời giải thích là mẫu của nhóm làm trang. Chữ trong ngoặc kép là nguyên văn điều luật theo trang đã đọc tháng 11/2026; khi cần dùng chính thức, hãy mở bản đang có hiệu lực.',
  take: 'Đề, phiếu trả lời và đáp án để in',
  takeHow:
    'Đề có sẵn phiếu trả lời cho từng người; đáp án có điều luật. Thêm được tên đơn vị ở trang Giấy tờ.',
  sheet: 'Đề và phiếu trả lời',
  answers: 'Đáp án',
} as const;
