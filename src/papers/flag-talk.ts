import type { CampaignFacts } from './campaign-facts.ts';
import { lawFacts, toLawNotes } from './law/law-facts.ts';
import type { Paper } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import { ownWords, toChildCall, toSection, toSpokenMonth, toSpokenTheme } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** What is said under the flag on a Monday, for three ages. */
export function makeFlagTalk(facts: CampaignFacts, unit: Unit): Paper {
  const school = toUnitName(unit);
  return {
    title: `Nói chuyện dưới cờ, Tháng hành động năm ${facts.year}`,
    blocks: [
      ...toSection('Tiểu học (lớp 1 đến lớp 5)', [
        'Các con yêu quý,',
        'Hôm nay cô (thầy) hỏi các con một câu: ở nhà, ai nấu cơm, ai quét nhà? Việc nhà là việc của cả nhà. Bố làm được, mẹ làm được, con trai làm được, con gái cũng làm được.',
        'Ở lớp, bạn nam hay bạn nữ đều có thể học giỏi toán, đá bóng, múa hát. Không bạn nào bị chê cười vì “con trai mà lại khóc” hay “con gái mà lại đá bóng”.',
        'Cô (thầy) muốn các con nhớ ba điều. Một: cơ thể của con là của con; ai chạm vào làm con sợ hoặc khó chịu, con nói “Không!” thật to và chạy đi. Hai: kể ngay với người lớn con tin, như bố mẹ, ông bà, thầy cô; nếu người thứ nhất chưa nghe, con kể với người thứ hai. Ba: đó không phải lỗi của con.',
        ...toChildCall(facts),
        'Các con cùng cô (thầy) nhắc lại: nói không, chạy đi, kể ngay!',
      ]),
      ...toSection('Trung học cơ sở (lớp 6 đến lớp 9)', [
        'Các em thân mến,',
        `${toSpokenMonth(facts)} ${school} cùng cả nước hưởng ứng. ${toSpokenTheme(facts)}`,
        `Luật Bình đẳng giới gọi là định kiến giới khi người ta đánh giá lệch đi về năng lực của nam hoặc của nữ. Nguyên văn là: ${lawFacts.prejudice.text} Em thử nghĩ xem tuần qua em đã nghe câu nào như thế, và chính em có nói câu nào không.`,
        'Bạo lực không chỉ là đánh nhau. Gọi bạn bằng tên xấu, cô lập bạn, đăng ảnh của bạn khi bạn chưa đồng ý, nhắn tin dọa nạt đều làm bạn đau. Em thấy, em đừng chuyển tiếp, đừng cười theo; hãy lưu lại, đến bên bạn và báo thầy cô.',
        'Nếu em là người bị bạo lực, em không có lỗi. Em có quyền được giúp. Phòng tư vấn học đường, giáo viên chủ nhiệm, tổng phụ trách sẽ nghe em nói và giữ kín chuyện của em với người không cần biết.',
        ...toChildCall(facts),
      ]),
      ...toSection('Trung học phổ thông (lớp 10 đến lớp 12)', [
        'Các em học sinh thân mến,',
        `${toSpokenMonth(facts)} ${toSpokenTheme(facts)}`,
        `Bình đẳng giới được Luật định nghĩa thế này: ${lawFacts.equality.text} Ngang nhau không có nghĩa là giống hệt nhau, mà là có cơ hội như nhau và được hưởng như nhau.`,
        'Ở tuổi các em có tình bạn, tình yêu. Yêu thương không đi cùng kiểm soát: đòi mật khẩu, đòi em báo đang ở đâu từng giờ, cấm em gặp bạn, dọa tung ảnh không phải là quan tâm. Khi một người nói “không”, hoặc im lặng vì sợ, thì đó là không đồng ý.',
        'Ảnh và tin nhắn riêng tư đã gửi đi thì không lấy lại được. Bị dọa tung ảnh, em đừng gửi thêm, đừng trả tiền; hãy lưu bằng chứng và nói ngay với người lớn em tin hoặc công an.',
        'Mỗi em là một người lên tiếng: với bạn nam, hãy từ chối cười trước câu đùa hạ thấp bạn nữ; với bạn nữ, hãy nói rõ giới hạn của mình; với tất cả, hãy đứng về phía người bị hại.',
        ...toChildCall(facts),
      ]),
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'Đừng gọi em nào đứng lên kể chuyện của mình trước cờ. Em nào tìm đến sau buổi nói chuyện thì nghe ở chỗ kín đáo, không hứa giữ bí mật tuyệt đối khi em đang gặp nguy hiểm.',
      ...toLawNotes(facts),
    ],
  };
}
