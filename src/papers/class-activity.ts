import type { CampaignFacts } from './campaign-facts.ts';
import { lawFacts, toArticle, toLawNotes } from './law/law-facts.ts';
import type { Paper } from './paper.ts';
import { toThemeLine, toThemeNotes, toUnitName } from './paper-parts.ts';
import { ownWords, toChildCall } from './speech-parts.ts';
import type { Unit } from './unit.ts';

const steps = [
  [
    '5 phút',
    'Khởi động',
    'Cả lớp đứng. Giáo viên đọc từng việc: nấu cơm, sửa xe đạp, chăm em, khóc khi buồn, làm lớp trưởng, đá bóng. Ai nghĩ “nam làm được” bước sang trái, “nữ làm được” sang phải, “cả hai” đứng giữa.',
  ],
  [
    '10 phút',
    'Nói với nhau',
    'Vì sao em đứng chỗ ấy? Ai đã dạy em như vậy? Giáo viên không chấm đúng sai, chỉ hỏi thêm “có ai em biết làm khác không?”.',
  ],
  [
    '15 phút',
    'Ba tình huống',
    'Mỗi nhóm nhận một tình huống ở dưới và trả lời ba câu: Ai đang bị tổn thương? Người chứng kiến làm được gì? Báo cho ai?',
  ],
  ['10 phút', 'Trình bày', 'Mỗi nhóm hai phút. Giáo viên bổ sung điều luật và số điện thoại.'],
  [
    '5 phút',
    'Cam kết',
    'Mỗi em viết một việc sẽ làm trong tuần vào trái tim giấy màu cam, dán lên bảng lớp.',
  ],
] as const;

const cases = [
  'Trong nhóm chat của lớp, một bạn đăng ảnh chế giễu thân hình của bạn nữ. Nhiều bạn thả biểu tượng cười.',
  'Bạn nam muốn tham gia câu lạc bộ nấu ăn, các bạn khác gọi bạn bằng tên xấu và không chơi cùng.',
  'Bạn ngồi cạnh em kể rằng ở nhà bố hay mắng chửi và không cho mẹ gặp ông bà ngoại; bạn xin em đừng nói với ai.',
] as const;

/** A lesson of 45 minutes for one class, with three cases to talk about. */
export function makeClassActivity(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Hoạt động sinh hoạt lớp, Tháng hành động năm ${facts.year}`,
    blocks: [
      { kind: 'text', text: `${toUnitName(unit)}. Lớp: …… Ngày: …… Thời lượng: 45 phút.` },
      { kind: 'text', text: toThemeLine(facts) },
      { kind: 'title', text: 'Mục tiêu' },
      {
        kind: 'dashes',
        items: [
          { text: 'Nhận ra định kiến giới trong việc nhà, việc lớp, lời nói hằng ngày.' },
          { text: 'Biết lời nói, sự cô lập cũng có thể là bạo lực, và biết báo cho ai.' },
        ],
      },
      { kind: 'title', text: 'Chuẩn bị' },
      {
        kind: 'text',
        text: 'Giấy màu cam cắt hình trái tim, bút, ba tình huống in sẵn; chỗ trống để di chuyển.',
      },
      { kind: 'title', text: 'Các bước' },
      {
        kind: 'table',
        heads: ['Thời gian', 'Bước', 'Cách làm'],
        rows: steps.map((cells) => ({ cells: [...cells] })),
        widths: [14, 20, 66],
      },
      { kind: 'title', text: 'Ba tình huống' },
      { kind: 'dashes', items: cases.map((text) => ({ text })) },
      { kind: 'title', text: 'Điều giáo viên cần nói' },
      {
        kind: 'dashes',
        items: [
          { text: `${lawFacts.prejudice.text} (${toArticle('prejudice')})` },
          { text: `${lawFacts.children.text} (${toArticle('children')})` },
          { text: `${lawFacts.insults.text} là hành vi bạo lực gia đình. (${toArticle('insults')})` },
          {
            text: 'Tình huống thứ ba: có những bí mật không nên giữ một mình. Em nói với thầy cô là giúp bạn, không phải mách lẻo.',
          },
          ...toChildCall(facts).map((text) => ({ text })),
        ],
      },
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'Không hỏi chuyện riêng của gia đình em nào trước lớp. Em nào có dấu hiệu bị bạo lực thì gặp riêng và báo theo quy định của trường.',
      ...toLawNotes(facts),
    ],
  };
}
