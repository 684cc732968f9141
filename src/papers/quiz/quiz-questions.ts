import type { LawFactId } from '../law/law-facts.ts';

export interface QuizQuestion {
  question: string;
  /** Three, of which one is right. */
  options: readonly [string, string, string];
  /** Place of the right one. */
  right: 0 | 1 | 2;
  /** Why, beside the article. */
  why: string;
  fact: LawFactId;
}

/** Twenty questions, from the family to the law; each rests on one article that was read. */
export const quizQuestions: readonly QuizQuestion[] = [
  {
    question: 'Theo Luật Bình đẳng giới, bình đẳng giới nghĩa là gì?',
    options: [
      'Nam và nữ phải làm những việc giống hệt nhau',
      'Nam, nữ có vị trí, vai trò ngang nhau, có cơ hội và được hưởng thành quả như nhau',
      'Phụ nữ được ưu tiên hơn trong mọi việc',
    ],
    right: 1,
    why: 'Ngang nhau về vị trí, vai trò, cơ hội và thành quả, chứ không phải giống hệt nhau.',
    fact: 'equality',
  },
  {
    question: '“Con gái thì không học giỏi toán được.” Câu ấy là gì?',
    options: ['Định kiến giới', 'Một lời khuyên', 'Một sự thật đã được chứng minh'],
    right: 0,
    why: 'Câu ấy đánh giá lệch đi về năng lực của nữ.',
    fact: 'prejudice',
  },
  {
    question: 'Thực hiện bình đẳng giới là trách nhiệm của ai?',
    options: ['Riêng Hội Phụ nữ', 'Riêng cơ quan nhà nước', 'Cơ quan, tổ chức, gia đình, cá nhân'],
    right: 2,
    why: 'Luật nêu cả bốn: ai cũng có phần việc của mình.',
    fact: 'duty',
  },
  {
    question: 'Chính sách bảo vệ và hỗ trợ người mẹ có bị coi là phân biệt đối xử về giới không?',
    options: ['Có', 'Không', 'Chỉ khi người bố đồng ý'],
    right: 1,
    why: 'Đó là một nguyên tắc của Luật Bình đẳng giới.',
    fact: 'mothers',
  },
  {
    question: 'Trong nhà có con trai và con gái, ai được tạo điều kiện học tập hơn?',
    options: ['Con trai', 'Con gái', 'Được tạo điều kiện như nhau'],
    right: 2,
    why: 'Con trai, con gái được chăm sóc, giáo dục và tạo điều kiện như nhau.',
    fact: 'children',
  },
  {
    question: 'Ai có trách nhiệm chia sẻ việc nhà?',
    options: ['Các thành viên nam, nữ trong gia đình', 'Người mẹ và con gái', 'Ai không đi làm'],
    right: 0,
    why: 'Luật nói về các thành viên nam, nữ, không riêng ai.',
    fact: 'housework',
  },
  {
    question: 'Bạo lực gia đình có thể gây tổn hại về những mặt nào?',
    options: ['Chỉ về thể chất', 'Thể chất và tinh thần', 'Thể chất, tinh thần, tình dục, kinh tế'],
    right: 2,
    why: 'Luật nêu bốn mặt; có khả năng gây tổn hại cũng đã là bạo lực.',
    fact: 'violence',
  },
  {
    question: 'Lăng mạ, chì chiết người trong nhà có phải bạo lực gia đình không?',
    options: ['Phải', 'Không, vì không đánh', 'Chỉ khi có người ngoài nghe thấy'],
    right: 0,
    why: 'Xúc phạm danh dự, nhân phẩm là một hành vi bạo lực gia đình.',
    fact: 'insults',
  },
  {
    question: 'Thường xuyên ngăn vợ (chồng) gặp bố mẹ, bạn bè để cô lập người ấy là gì?',
    options: ['Chuyện riêng của vợ chồng', 'Hành vi bạo lực gia đình', 'Sự quan tâm'],
    right: 1,
    why: 'Cô lập, gây áp lực thường xuyên về tâm lý nằm trong các hành vi bạo lực gia đình.',
    fact: 'isolation',
  },
  {
    question: 'Cưỡng ép vợ hoặc chồng quan hệ tình dục trái ý muốn có phải bạo lực gia đình không?',
    options: ['Không, vì đã kết hôn', 'Chỉ khi gây thương tích', 'Phải'],
    right: 2,
    why: 'Đã kết hôn vẫn cần ý muốn của cả hai.',
    fact: 'force',
  },
  {
    question: 'Nơi nào dưới đây là một địa chỉ nhận tin báo về bạo lực gia đình theo luật?',
    options: ['Đài truyền hình', 'Tổ trưởng tổ dân phố, trưởng thôn', 'Ngân hàng'],
    right: 1,
    why: 'Luật nêu sáu địa chỉ; Tổ trưởng tổ dân phố, Trưởng thôn ở trong số đó.',
    fact: 'places',
  },
  {
    question: 'Báo tin về bạo lực gia đình bằng cách nào?',
    options: [
      'Chỉ được gửi đơn có chứng thực',
      'Chỉ được đến trực tiếp',
      'Gọi điện, nhắn tin; gửi đơn, thư; hoặc trực tiếp báo tin',
    ],
    right: 2,
    why: 'Cách nào tiện và an toàn thì dùng cách ấy.',
    fact: 'ways',
  },
  {
    question: 'Chủ tịch UBND cấp xã quyết định cấm tiếp xúc mỗi lần không quá bao lâu?',
    options: ['03 ngày', '30 ngày', '06 tháng'],
    right: 0,
    why: 'Thời hạn mỗi lần của Chủ tịch UBND cấp xã là không quá 03 ngày.',
    fact: 'contactBan',
  },
  {
    question: 'Người bị cấm tiếp xúc không được đến gần người bị bạo lực trong phạm vi nào?',
    options: ['10 m', '100 m', '1 km'],
    right: 1,
    why: 'Phạm vi ấy là 100 m.',
    fact: 'distance',
  },
  {
    question: 'Ép việc nhà là việc riêng của một giới có bị phạt không?',
    options: ['Không, đó là nếp nhà', 'Chỉ bị nhắc nhở', 'Có, từ 5 đến 7 triệu đồng'],
    right: 2,
    why: 'Áp đặt lao động gia đình cho thành viên thuộc một giới nhất định bị phạt tiền.',
    fact: 'houseworkFine',
  },
  {
    question: 'Lăng mạ, chì chiết thành viên gia đình bị phạt bao nhiêu?',
    options: ['Từ 5 đến 10 triệu đồng', 'Dưới 500 nghìn đồng', 'Không bị phạt'],
    right: 0,
    why: 'Mức phạt là từ 5 đến 10 triệu đồng.',
    fact: 'insultFine',
  },
  {
    question: 'Kiểm soát thu nhập của vợ (chồng) để người ấy phải lệ thuộc bị phạt bao nhiêu?',
    options: ['Không bị phạt', 'Từ 20 đến 30 triệu đồng', 'Từ 1 đến 2 triệu đồng'],
    right: 1,
    why: 'Bạo lực về kinh tế cũng bị phạt tiền.',
    fact: 'incomeFine',
  },
  {
    question: 'Người lao động quấy rối tình dục tại nơi làm việc có thể bị kỷ luật thế nào?',
    options: ['Chỉ bị phê bình', 'Sa thải', 'Không thể bị kỷ luật'],
    right: 1,
    why: 'Đó là hành vi bị xử lý kỷ luật sa thải.',
    fact: 'harassment',
  },
  {
    question: 'Theo Luật Trẻ em, trẻ em là người dưới bao nhiêu tuổi?',
    options: ['16 tuổi', '14 tuổi', '18 tuổi'],
    right: 0,
    why: 'Ở Việt Nam, trẻ em là người dưới 16 tuổi.',
    fact: 'child',
  },
  {
    question: 'Gọi số 111, Tổng đài điện thoại quốc gia bảo vệ trẻ em, có mất tiền không?',
    options: ['Có, theo phút', 'Chỉ miễn phí ban ngày', 'Không, và gọi được suốt 24 giờ'],
    right: 2,
    why: 'Không thu phí viễn thông và phí tư vấn.',
    fact: 'childHotline',
  },
];

const letters = ['A', 'B', 'C'] as const;

export const toLetter = (place: number): string => letters[place] ?? '';
