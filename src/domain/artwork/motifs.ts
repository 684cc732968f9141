/** A drawing with one idea: what it is called, what it shows, and which words of a sentence call for it. */
export interface MotifFacts {
  name: string;
  /** For whoever does not see it. */
  alt: string;
  /** Vietnamese words and phrases in lower case; khóa stands for khoá too. */
  words: readonly string[];
}

/** Every motif; its drawing has the same id in `src/artwork/motifs/`. */
export const motifFacts = {
  embrace: {
    name: 'Vòng tay',
    alt: 'Hai người kề vai, vòng tay thành dải ruy băng',
    words: ['yêu thương', 'chia sẻ', 'cùng nhau', 'cảm thông', 'gắn kết'],
  },
  'adult-and-child': {
    name: 'Người lớn và em nhỏ',
    alt: 'Người lớn vòng tay ôm một em nhỏ',
    words: ['trẻ em', 'trẻ em gái', 'tuổi thơ', 'con em', 'xâm hại'],
  },
  'arm-in-arm': {
    name: 'Chung tay',
    alt: 'Bốn người cùng nâng một dải ruy băng',
    words: ['chung tay', 'đoàn kết', 'hành động', 'tháng hành động', 'cùng hành động', 'hãy hành động'],
  },
  community: {
    name: 'Cộng đồng',
    alt: 'Nhiều người đứng bên nhau, có người ngồi xe lăn',
    words: ['cộng đồng', 'cộng đồng an toàn', 'toàn xã hội', 'mọi người', 'toàn dân', 'xã hội', 'nhân dân'],
  },
  'speech-heart': {
    name: 'Lên tiếng',
    alt: 'Một người nói, trong lời nói có trái tim',
    words: ['lên tiếng', 'hãy lên tiếng', 'nói ra', 'bày tỏ'],
  },
  'many-voices': {
    name: 'Nhiều tiếng nói',
    alt: 'Ba người cùng nói, lời của người đứng giữa có trái tim',
    words: ['tiếng nói', 'đối thoại', 'truyền thông', 'lắng nghe', 'trao đổi', 'tham gia'],
  },
  'breaking-silence': {
    name: 'Phá vỡ im lặng',
    alt: 'Bong bóng lời nói khép kín, trước nó là lời nói có trái tim',
    words: ['im lặng', 'không im lặng', 'phá vỡ im lặng', 'che giấu', 'đừng im lặng'],
  },
  megaphone: {
    name: 'Loa kêu gọi',
    alt: 'Chiếc loa cầm tay phát ra tiếng nói',
    words: ['tuyên truyền', 'kêu gọi', 'hưởng ứng', 'phát động', 'tố cáo', 'lan tỏa', 'thông điệp'],
  },
  'stop-hand': {
    name: 'Dừng lại',
    alt: 'Bàn tay giơ lên, trong lòng bàn tay có trái tim',
    words: [
      'chấm dứt',
      'dừng lại',
      'nói không',
      'chấm dứt bạo lực',
      'xóa bỏ',
      'xóa bỏ bạo lực',
      'tội ác',
      'tội ác nghiêm trọng',
      'không khoan nhượng',
    ],
  },
  'sheltering-hands': {
    name: 'Đôi tay che chở',
    alt: 'Hai bàn tay nâng đỡ một người',
    words: ['che chở', 'hỗ trợ', 'nâng đỡ', 'nạn nhân', 'giúp đỡ', 'bảo vệ'],
  },
  'clasped-hands': {
    name: 'Nắm chặt tay',
    alt: 'Hai bàn tay nắm chặt nhau',
    words: ['phối hợp', 'trách nhiệm', 'hợp tác', 'cam kết', 'giúp bạn', 'sẽ giúp bạn', 'sức mạnh'],
  },
  'heart-key': {
    name: 'Chìa khóa',
    alt: 'Chìa khóa có đầu là trái tim',
    words: ['chìa khóa', 'là chìa khóa', 'giải pháp'],
  },
  'open-padlock': {
    name: 'Ổ khóa mở',
    alt: 'Ổ khóa mở, lỗ khóa là hình một người',
    words: ['tự do', 'giải phóng', 'thoát khỏi', 'định kiến', 'khuôn mẫu', 'rào cản'],
  },
  'balance-scales': {
    name: 'Cán cân',
    alt: 'Cán cân thăng bằng, hai người ngang nhau',
    words: ['công bằng', 'công bằng xã hội', 'bình quyền', 'thước đo', 'là thước đo'],
  },
  'equal-people': {
    name: 'Hai người ngang nhau',
    alt: 'Hai người đứng cạnh nhau, trên áo có dấu bằng',
    words: ['bình đẳng giới', 'bình đẳng', 'ngang nhau', 'nam nữ bình đẳng', 'nam nữ', 'giới tính'],
  },
  'law-book': {
    name: 'Sách luật',
    alt: 'Cuốn sách luật có cán cân và dải đánh dấu',
    words: [
      'pháp luật',
      'luật',
      'nghiêm trị',
      'tố giác',
      'pháp luật nghiêm trị',
      'nhân quyền',
      'quyền lợi',
      'quy định',
    ],
  },
  home: {
    name: 'Mái nhà',
    alt: 'Ba người dưới một mái nhà',
    words: [
      'gia đình',
      'mái ấm',
      'hạnh phúc',
      'gia đình hạnh phúc',
      'người thân',
      'người thân của bạn',
      'ngôi nhà',
    ],
  },
  'umbrella-arcs': {
    name: 'Chiếc ô',
    alt: 'Hai người đứng dưới chiếc ô',
    words: ['an sinh xã hội', 'an sinh', 'phòng ngừa', 'phòng chống', 'bảo trợ'],
  },
  'phone-shelter': {
    name: 'An toàn trên mạng',
    alt: 'Hai người an toàn dưới mái nhà trong màn hình điện thoại',
    words: [
      'kỷ nguyên số',
      'kỉ nguyên số',
      'không gian mạng',
      'trực tuyến',
      'mạng xã hội',
      'chuyển đổi số',
      'công nghệ',
    ],
  },
  'heart-shield': {
    name: 'Lá chắn',
    alt: 'Lá chắn mang hình hai người ôm nhau thành trái tim',
    words: ['ứng phó', 'phòng ngừa và ứng phó', 'chủ động', 'an ninh', 'an toàn'],
  },
  helpline: {
    name: 'Đường dây nóng',
    alt: 'Người trực đường dây nóng đeo tai nghe, bên cạnh là bóng thoại có trái tim',
    words: ['đường dây nóng', 'gọi ngay', '111', 'trợ giúp', 'tổng đài', 'tư vấn', 'tố cáo hành vi'],
  },
  'sprout-ribbon': {
    name: 'Mầm cây',
    alt: 'Mầm cây hai lá mọc lên từ một trái tim',
    words: [
      'vun đắp',
      'vun đắp yêu thương',
      'đầu tư',
      'gieo',
      'phát triển bền vững',
      'nền tảng',
      'phát triển',
    ],
  },
  'steps-together': {
    name: 'Cùng lên bậc thang',
    alt: 'Hai người dìu nhau lên bậc thang có trái tim ở trên',
    words: ['tiến bộ', 'cơ hội', 'tạo cơ hội', 'vươn lên', 'trao quyền', 'văn minh tiến bộ', 'tiêu chí'],
  },
  'now-clock': {
    name: 'Ngay hôm nay',
    alt: 'Đồng hồ báo thức, hai kim mở ra từ trái tim',
    words: ['ngay', 'hôm nay', 'ngay hôm nay', 'bây giờ', 'kịp thời', 'hành động ngay'],
  },
  'man-leads-ribbon': {
    name: 'Nam giới tiên phong',
    alt: 'Người đàn ông đi trước, hai người cùng đi, một dải ruy băng qua tay cả ba',
    words: ['nam giới', 'tiên phong', 'nam giới tiên phong', 'đi đầu', 'gương mẫu'],
  },
  school: {
    name: 'Học cùng nhau',
    alt: 'Hai học sinh cùng đọc một cuốn sách mở',
    words: ['trường học', 'học sinh', 'giáo dục', 'nhà trường', 'học tập', 'văn minh'],
  },
  'clinic-heart': {
    name: 'Chăm sóc',
    alt: 'Nhân viên y tế đeo ống nghe có trái tim, trên áo có dấu cộng',
    words: ['y tế', 'chăm sóc', 'sức khỏe', 'bảo vệ sức khỏe', 'bệnh viện'],
  },
  'dove-ribbon': {
    name: 'Chim bồ câu',
    alt: 'Chim bồ câu bay, mang theo dải ruy băng',
    words: ['hòa bình', 'bình yên', 'trật tự xã hội', 'không bạo lực', 'thế giới'],
  },
  lotus: {
    name: 'Hoa sen',
    alt: 'Hoa sen nở trên dải ruy băng',
    words: ['việt nam', 'đất nước', 'quốc gia', 'tôn vinh', 'văn hóa'],
  },
  'sunrise-people': {
    name: 'Bình minh',
    alt: 'Ba người đứng trước mặt trời đang lên',
    words: ['tương lai', 'tươi sáng', 'vươn mình', 'kỷ nguyên', 'ngày mới', 'xã hội phát triển'],
  },
  'day-25-11': {
    name: 'Ngày 25/11',
    alt: 'Ngày 25/11, dấu gạch là dải ruy băng',
    words: ['25/11', 'ngày quốc tế', 'ngày quốc tế xóa bỏ bạo lực'],
  },
  'wheelchair-together': {
    name: 'Cùng đi',
    alt: 'Người ngồi xe lăn và người đứng nắm tay nhau',
    words: ['không ai bị bỏ lại', 'khuyết tật', 'người khuyết tật', 'hòa nhập', 'yếu thế'],
  },
  'ribbon-flow': {
    name: 'Dải ruy băng',
    alt: 'Dải ruy băng lớn uốn lượn',
    words: ['ruy băng', 'ruy băng trắng'],
  },
  'elder-and-young': {
    name: 'Già và trẻ',
    alt: 'Người cao tuổi chống gậy, người trẻ đứng bên dìu tay',
    words: ['người cao tuổi', 'người già', 'ông bà', 'mọi lứa tuổi', 'thế hệ'],
  },
  'many-peoples': {
    name: 'Các dân tộc',
    alt: 'Ba người: một người vấn khăn, một người trùm khăn, một người đeo vòng cổ',
    words: ['dân tộc', 'đồng bào', 'vùng cao', 'các dân tộc', 'thôn bản', 'đa dạng'],
  },
  'father-and-child': {
    name: 'Cha và con',
    alt: 'Người cha cõng con trên vai, em nhỏ giang hai tay',
    words: ['người cha', 'làm cha', 'cha mẹ', 'bố mẹ', 'việc nhà', 'nam giới chia sẻ', 'con cái'],
  },
  'safe-door': {
    name: 'Cánh cửa mở',
    alt: 'Cánh cửa mở ra chỗ sáng, có người đứng đón',
    words: ['nhà tạm lánh', 'địa chỉ tin cậy', 'nơi an toàn', 'tạm lánh', 'mở cửa'],
  },
  'ribbon-bridge': {
    name: 'Nhịp cầu',
    alt: 'Dải ruy băng thành nhịp cầu, hai người gặp nhau trên cầu',
    words: ['kết nối', 'kết nối yêu thương', 'nhịp cầu', 'giãn cách', 'gặp gỡ', 'hòa giải'],
  },
  'skilled-people': {
    name: 'Cùng giỏi nghề',
    alt: 'Hai người ngang vai, một người đội mũ bảo hộ, một người đội mũ tốt nghiệp',
    words: [
      'năng lực',
      'trình độ',
      'năng lực và trình độ',
      'việc làm',
      'nghề nghiệp',
      'lao động',
      'trong tầm tay',
    ],
  },
  'leader-lectern': {
    name: 'Người dẫn dắt',
    alt: 'Một người đứng sau bục phát biểu có trái tim',
    words: ['quyền năng', 'tăng quyền năng', 'vị thế', 'lãnh đạo', 'quyết định', 'cán bộ', 'ứng cử'],
  },
} as const satisfies Record<string, MotifFacts>;

export type MotifId = keyof typeof motifFacts;

export const motifIds = Object.keys(motifFacts) as MotifId[];
export const isMotifId = (id: string): id is MotifId => Object.hasOwn(motifFacts, id);

/** What editors choose by. */
export const motifNames = Object.fromEntries(motifIds.map((id) => [id, motifFacts[id].name])) as Record<
  MotifId,
  string
>;

/** Said in nearly every sentence of the month: they decide only where nothing else does. */
export const commonMotifWords: readonly string[] = [
  'bình đẳng giới',
  'bình đẳng',
  'chấm dứt',
  'chấm dứt bạo lực',
  'xóa bỏ',
  'xóa bỏ bạo lực',
  'hành động',
  'tháng hành động',
  'hưởng ứng',
  'phòng ngừa',
  'ứng phó',
  'phòng chống',
  'trẻ em',
  'trẻ em gái',
  'xâm hại',
  'an toàn',
  'bảo vệ',
  'xã hội',
];

/** For a sentence whose words call for none: they say what the whole month is about. */
export const motifsOfTheMonth = [
  'ribbon-flow',
  'arm-in-arm',
  'community',
  'equal-people',
  'sheltering-hands',
  'many-peoples',
  'elder-and-young',
  'father-and-child',
] as const satisfies readonly MotifId[];

/** People whose words may stand in a bubble beside them. */
export const motifsWhoSpeak: ReadonlySet<MotifId> = new Set<MotifId>([
  'embrace',
  'adult-and-child',
  'arm-in-arm',
  'community',
  'equal-people',
  'father-and-child',
  'elder-and-young',
  'clinic-heart',
  'leader-lectern',
  'many-peoples',
  'man-leads-ribbon',
  'skilled-people',
  'steps-together',
  'wheelchair-together',
  'sunrise-people',
]);
