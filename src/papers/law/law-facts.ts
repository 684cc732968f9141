/** Acts that the papers quote, as they are named in a paper. */
export const acts = {
  equality: 'Luật Bình đẳng giới (73/2006/QH11)',
  domesticViolence: 'Luật Phòng, chống bạo lực gia đình (13/2022/QH15)',
  contactBan: 'Nghị định 76/2023/NĐ-CP',
  equalityFines: 'Nghị định 125/2021/NĐ-CP',
  violenceFines: 'Nghị định 282/2025/NĐ-CP',
  labour: 'Bộ luật Lao động',
  children: 'Luật Trẻ em (102/2016/QH13)',
  childHotline: 'Nghị định 56/2017/NĐ-CP',
} as const;

export interface LawFact {
  act: keyof typeof acts;
  /** As it was shown on the page. */
  article: string;
  /** What the article says; verbatim where it stands in quotation marks. */
  text: string;
  /** The public page on which it was read in November 2026, by others than its issuer in most cases. */
  page: string;
}

const equalityLaw = 'http://hethongphapluat.vn/luat-binh-dang-gioi-2006/dieu-5';
const principles = 'https://thanhdoannhatrang.org.vn/ban-tin-phap-luat-tuan-tu-ngay-8-11-den-ngay-14-11/';
const familyFaq =
  'http://genic.molisa.gov.vn/others/faq/faqdetail/tabid/211/newsid/53796/seo/Hoi-Binh-dang-gioi-trong-gia-dinh-la-gi-/language/vi-VN/Default.aspx';
const violenceActs =
  'https://lsvn.vn/ca-c-hanh-vi-bao-luc-gia-dinh-ap-dung-doi-voi-nguoi-chung-song-nhu-vo-chong-1700353241-a137743.html';
const reporting = 'https://danviet.vn/print-20230319093007159.htm';

/** Sentences of laws that may be printed: each was seen with its article, and none was taken from memory. */
export const lawFacts = {
  equality: {
    act: 'equality',
    article: 'Điều 5, khoản 3',
    text: '“Bình đẳng giới là việc nam, nữ có vị trí, vai trò ngang nhau, được tạo điều kiện và cơ hội phát huy năng lực của mình cho sự phát triển của cộng đồng, của gia đình và thụ hưởng như nhau về thành quả của sự phát triển đó.”',
    page: equalityLaw,
  },
  prejudice: {
    act: 'equality',
    article: 'Điều 5, khoản 4',
    text: '“Định kiến giới là nhận thức, thái độ và đánh giá thiên lệch, tiêu cực về đặc điểm, vị trí, vai trò và năng lực của nam hoặc nữ.”',
    page: equalityLaw,
  },
  duty: {
    act: 'equality',
    article: 'Điều 6',
    text: '“Thực hiện bình đẳng giới là trách nhiệm của cơ quan, tổ chức, gia đình, cá nhân.”',
    page: principles,
  },
  mothers: {
    act: 'equality',
    article: 'Điều 6',
    text: '“Chính sách bảo vệ và hỗ trợ người mẹ không bị coi là phân biệt đối xử về giới.”',
    page: principles,
  },
  children: {
    act: 'equality',
    article: 'Điều 18, khoản 4',
    text: '“Con trai, con gái được gia đình chăm sóc, giáo dục và tạo điều kiện như nhau để học tập, lao động, vui chơi, giải trí và phát triển.”',
    page: familyFaq,
  },
  housework: {
    act: 'equality',
    article: 'Điều 18, khoản 5',
    text: '“Các thành viên nam, nữ trong gia đình có trách nhiệm chia sẻ công việc gia đình.”',
    page: familyFaq,
  },
  violence: {
    act: 'domesticViolence',
    article: 'Điều 2, khoản 1',
    text: '“Bạo lực gia đình là hành vi cố ý của thành viên gia đình gây tổn hại hoặc có khả năng gây tổn hại về thể chất, tinh thần, tình dục, kinh tế đối với thành viên khác trong gia đình.”',
    page: 'https://vietjack.me/phap-luat/luat-phong-chong-bao-luc-gia-dinh-2022/chuong-i-1950.html',
  },
  insults: {
    act: 'domesticViolence',
    article: 'Điều 3, khoản 1, điểm b',
    text: '“Lăng mạ, chì chiết hoặc hành vi cố ý khác xúc phạm danh dự, nhân phẩm”',
    page: violenceActs,
  },
  isolation: {
    act: 'domesticViolence',
    article: 'Điều 3, khoản 1, điểm e',
    text: '“Ngăn cản thành viên gia đình gặp gỡ người thân, có quan hệ xã hội hợp pháp, lành mạnh hoặc hành vi khác nhằm cô lập, gây áp lực thường xuyên về tâm lý”',
    page: violenceActs,
  },
  force: {
    act: 'domesticViolence',
    article: 'Điều 3, khoản 1, điểm i',
    text: '“Cưỡng ép thực hiện hành vi quan hệ tình dục trái ý muốn của vợ hoặc chồng”',
    page: violenceActs,
  },
  places: {
    act: 'domesticViolence',
    article: 'Điều 19, khoản 1',
    text: 'Nơi nhận tin báo: Ủy ban nhân dân cấp xã; Công an, Đồn Biên phòng gần nơi xảy ra; trường nơi người bị bạo lực đang học; Trưởng thôn, Tổ trưởng tổ dân phố, Trưởng Ban công tác Mặt trận; người đứng đầu tổ chức chính trị - xã hội cấp xã; Tổng đài quốc gia về phòng, chống bạo lực gia đình.',
    page: reporting,
  },
  ways: {
    act: 'domesticViolence',
    article: 'Điều 19, khoản 2',
    text: '“a) Gọi điện, nhắn tin; b) Gửi đơn, thư; c) Trực tiếp báo tin.”',
    page: reporting,
  },
  contactBan: {
    act: 'domesticViolence',
    article: 'Điều 25, khoản 1',
    text: '“Chủ tịch UBND cấp xã nơi xảy ra hành vi bạo lực gia đình quyết định áp dụng biện pháp cấm tiếp xúc mỗi lần không quá 03 ngày…”',
    page: 'https://congan.ninhbinh.gov.vn/hoidap/chi-tiet-14.html',
  },
  distance: {
    act: 'contactBan',
    article: 'Điều 18',
    text: '“Người bị cấm tiếp xúc không được đến gần người bị bạo lực gia đình trong phạm vi 100m”',
    page: 'https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/55446/03-truong-hop-nguoi-bi-cam-tiep-xuc-duoc-gap-nguoi-bi-bao-luc-gia-dinh',
  },
  houseworkFine: {
    act: 'equalityFines',
    article: 'Điều 13, khoản 2',
    text: 'Phạt từ 5 đến 7 triệu đồng: “Áp đặt việc thực hiện lao động gia đình, sử dụng biện pháp tránh thai, triệt sản như là trách nhiệm của thành viên trong gia đình thuộc một giới nhất định.”',
    page: 'http://pbgdpl.camau.gov.vn/phat-tien-den-05-trieu-dong-doi-voi-hanh-vi-can-tro-hoac-khong-cho-thanh-vien-trong-gia-dinh-thuc-hien-cac-hoat-dong-tao-thu-nhap.1592',
  },
  insultFine: {
    act: 'violenceFines',
    article: 'Điều 39',
    text: 'Phạt từ 5 đến 10 triệu đồng: “lăng mạ, chì chiết hoặc hành vi cố ý khác xúc phạm danh dự, nhân phẩm thành viên gia đình”',
    page: 'https://vietnamnet.vn/chi-chiet-nguoi-trong-gia-dinh-co-the-bi-phat-den-10-trieu-dong-2459520.html',
  },
  incomeFine: {
    act: 'violenceFines',
    article: 'Điều 44',
    text: 'Phạt từ 20 đến 30 triệu đồng: “Kiểm soát tài sản, thu nhập của thành viên gia đình nhằm tạo tình trạng lệ thuộc về mặt vật chất, tinh thần hoặc các mặt khác”',
    page: 'https://www.24h.com.vn/tin-tuc-trong-ngay/tu-15-12-kiem-soat-thu-nhap-cua-vo-hoac-chong-se-bi-phat-den-30-trieu-dong-c46a1718300.html',
  },
  harassment: {
    act: 'labour',
    article: 'Điều 125, khoản 2',
    text: 'Quấy rối tình dục tại nơi làm việc là hành vi bị xử lý kỷ luật sa thải.',
    page: 'https://soha.vn/tu-1-1-2021-quay-roi-tinh-duc-dong-nghiep-se-bi-duoi-viec-2019122511265117.htm',
  },
  child: {
    act: 'children',
    article: 'Điều 1',
    text: '“Trẻ em là người dưới 16 tuổi.”',
    page: 'https://text.123docz.net/document/5510204-tai-lieu-tap-huan-cong-tac-bao-ve-cham-soc-tre-em-danh-cho-can-bo-giao-duc.htm',
  },
  childHotline: {
    act: 'childHotline',
    article: 'Điều 23',
    text: 'Tổng đài 111 có số điện thoại ngắn 3 số, “không thu phí viễn thông và phí tư vấn đối với người gọi đến tổng đài, hoạt động 24/24”',
    page: 'http://laodongthudo.vn/ho-tro-nguoi-lam-cong-tac-bao-ve-tre-em-53228.html',
  },
} as const satisfies Record<string, LawFact>;

export type LawFactId = keyof typeof lawFacts;

/** `Luật Bình đẳng giới (73/2006/QH11), Điều 6` */
export const toArticle = (id: LawFactId): string => citeFact(lawFacts[id]);

export const citeFact = ({ act, article }: LawFact): string => `${acts[act]}, ${article}`;

/** The year of the youngest act that is quoted. */
const youngestAct = 2025;

/** For the one who fills in a paper that quotes laws. */
export const toLawNotes = ({ year }: { year: number }): string[] => [
  'Điều luật trích theo các trang đọc được tháng 11/2026, mỗi điều có trang nguồn ở trang Đố vui; đơn vị đối chiếu bản đang có hiệu lực trước khi dùng.',
  ...(year < youngestAct
    ? [
        `Giấy này trích cả luật, nghị định ban hành sau năm ${year} và mức phạt ngày nay: đừng dùng làm giấy tờ của năm ấy khi chưa sửa.`,
      ]
    : []),
];
