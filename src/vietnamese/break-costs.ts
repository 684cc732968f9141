/**
 * What it costs to end a line in a gap, 0 (a reader breathes here) to 1.1. The first row that fits counts.
 * | gap | cost |
 * |---|---|
 * | after . , ; : ! ? … or a closing bracket or quote | pause |
 * | after a word that leans on the next: hãy, không, mọi, các, và, của | leaning |
 * | inside a name: Hà / Quảng | name |
 * | before an opening bracket or quote, after a dash | bracket |
 * | before a number | number |
 * | before a word that completes the one before: xâm hại / tình dục | trailing |
 * | inside a subject of two: phụ nữ / và trẻ em là | pair |
 * | before a word that opens a clause: để, nhằm, khi, là | clause |
 * | before a word that joins: và, với, của, cho, trong | joint |
 * | anywhere else between two units | plain |
 */
export const breakCosts = {
  pause: 0,
  leaning: 1.1,
  name: 0.9,
  bracket: 0.1,
  number: 0.7,
  trailing: 0.7,
  pair: 0.7,
  clause: 0.1,
  joint: 0.2,
  plain: 0.5,
} as const;

/** Begin a clause: the line before is complete. In these lists `|` stands for the space in a compound. */
export const clauseOpeners = 'để nhằm nhưng mà khi nếu vì là do mà|còn không|phải không|chỉ bởi|vì';

/** Join two parts of a clause. */
export const joints = 'và với của cho đối|với trong trên bằng hoặc tại ở từ đến cùng|với thông|qua';

/** Lean on what follows, so they end no line. */
export const leaningWords = `${clauseOpeners} ${joints}
  hãy đừng không chẳng chưa mọi mỗi các những sự việc một cái cuộc nền nhiều mấy
  đang đã sẽ bị được phải cần nên có có|thể rất càng như vẫn cùng ngay nhất|là bởi
  về vào theo qua giữa tất|cả một|cách trở|thành đặc|biệt tạo tăng giảm giúp hành|vi số năm ngày tháng
  sở bộ tỉnh huyện xã phường trường ban đặc|khu khu|phố thành|phố thị|trấn thị|xã`;

/** Complete what stands before them, so they begin no line. */
export const trailingWords = 'tình|dục xã|hội bền|vững nghiêm|trọng này kia ấy';

/** Take the number after them along: “năm 2025”, “phụ lục 01”. */
export const numberHeads = 'năm ngày tháng quý số thứ lần khóa khoá điều khoản lục đài gọi quyển tập';

/** Go with the number before them: “16 ngày”. */
export const numberUnits =
  '% m mm cm km m² giờ phút ngày tuần tháng năm tuổi lần người nghìn ngàn triệu tỷ tỉ đồng';
