import type { LawFact } from './law-facts.ts';

/** What leaflets say of violence beside the facts that the quiz asks. */
export const violenceFacts = {
  forbidden: {
    act: 'equality',
    article: 'Điều 10',
    text: '“Bạo lực trên cơ sở giới.”',
    page: 'https://thanhdoannhatrang.org.vn/ban-tin-phap-luat-tuan-tu-ngay-8-11-den-ngay-14-11/',
  },
  beating: {
    act: 'domesticViolence',
    article: 'Điều 3, khoản 1, điểm a',
    text: '“Hành hạ, ngược đãi, đánh đập, đe dọa hoặc hành vi cố ý khác xâm hại đến sức khỏe, tính mạng”',
    page: 'https://lsvn.vn/ca-c-hanh-vi-bao-luc-gia-dinh-ap-dung-doi-voi-nguoi-chung-song-nhu-vo-chong-1700353241-a137743.html',
  },
} as const satisfies Record<string, LawFact>;
