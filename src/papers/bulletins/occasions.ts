import type { CampaignFacts } from '../campaign-facts.ts';
import { sayLaw, sayMonth, sayObservances, sayTheme } from './said-facts.ts';

/** A time of the month that has a bulletin of its own. */
export interface Occasion {
  /** As a part of file names. */
  id: string;
  title: string;
  /** Days after the month's first one from which on it is broadcast. */
  after: number;
  /** Said in every length, the half minute too. */
  core: (facts: CampaignFacts) => string[];
  /** Said from one minute on, the first as long as there is time. */
  more: (facts: CampaignFacts) => string[];
  /** Said in three minutes only, as long as there is time. */
  most: (facts: CampaignFacts) => string[];
}

const listen = 'Ai thấy người bên cạnh bị bạo lực, xin hãy hỏi thăm và báo cho người có trách nhiệm.';
const notPrivate = 'Bạo lực không phải là chuyện riêng của mỗi nhà.';
const inThisMonth = (facts: CampaignFacts): string => `Đang là ${facts.monthName}.`;

/** Said in any bulletin of three minutes that has time left. */
export const alwaysTrue = [
  'Trẻ em nhìn thấy bạo lực trong nhà cũng bị tổn thương. Xin đừng đánh mắng nhau, và đừng đánh mắng con.',
  'Ai đang bị bạo lực, xin nhớ rằng mình không có lỗi và không phải một mình.',
  'Ai lỡ nặng lời, nặng tay, xin dừng lại ngay và tìm người giúp mình bỏ thói quen ấy.',
  'Đàn ông, đàn bà, người già, người trẻ, ai cũng góp được một việc, bắt đầu từ nhà mình.',
] as const;

/** Opening, the week of 25 November, the third week, the fourth, closing. The connecting words are the project's own. */
export const occasions: readonly Occasion[] = [
  {
    id: 'mo-dau',
    title: 'Mở đầu',
    after: 0,
    core: (facts) => [sayMonth(facts)],
    more: (facts) => [...sayTheme(facts), ...sayObservances(facts), notPrivate],
    most: (facts) => [
      ...(facts.theme ? ['Xin nhắc lại.', ...sayTheme(facts)] : []),
      sayLaw('duty'),
      sayLaw('equality'),
      'Trong tháng này, mời bà con dự các buổi nói chuyện, đọc bảng tin của địa phương và nhắc nhau không nặng lời, không nặng tay với ai.',
      listen,
    ],
  },
  {
    id: 'tuan-hai',
    title: 'Tuần có ngày 25 tháng 11',
    after: 7,
    core: (facts) => {
      const observances = sayObservances(facts);
      return observances.length > 0 ? observances : [inThisMonth(facts), notPrivate];
    },
    more: (facts) => [notPrivate, listen, ...sayTheme(facts)],
    most: (facts) => [
      sayMonth(facts),
      sayLaw('violence'),
      'Như vậy, bạo lực không chỉ là đánh đập.',
      sayLaw('insults'),
      sayLaw('isolation'),
      'Người bị bạo lực không có lỗi. Xin bà con lắng nghe, đừng trách, đừng khuyên người ấy cố mà chịu.',
    ],
  },
  {
    id: 'tuan-ba',
    title: 'Tuần thứ ba: việc nhà là việc chung',
    after: 14,
    core: (facts) => [inThisMonth(facts), 'Tuần này, mời mỗi nhà cùng chia lại việc nhà.'],
    more: (facts) => [sayLaw('housework'), ...sayTheme(facts)],
    most: (facts) => [
      sayLaw('children'),
      sayLaw('mothers'),
      sayLaw('prejudice'),
      'Hôm qua ai nấu cơm, ai dọn nhà, ai đưa con đi học? Mỗi nhà hãy tự hỏi, rồi chia lại cho công bằng.',
      sayMonth(facts),
    ],
  },
  {
    id: 'tuan-bon',
    title: 'Tuần thứ tư: thấy bạo lực, báo cho ai',
    after: 21,
    core: (facts) => [
      inThisMonth(facts),
      'Thấy bạo lực, xin đừng im lặng. Hãy gọi điện, nhắn tin, gửi thư hoặc đến báo trực tiếp.',
    ],
    more: (facts) => [
      'Bà con báo cho Ủy ban nhân dân xã, phường, cho Công an, cho trưởng thôn, tổ trưởng tổ dân phố hoặc cho nhà trường nơi em nhỏ đang học.',
      notPrivate,
      ...sayTheme(facts),
    ],
    most: (facts) => [
      sayLaw('contactBan'),
      'Đang nguy hiểm thì gọi ngay. Đừng một mình xông vào khi người kia có hung khí.',
      'Hỏi thăm khi người bị bạo lực ở một mình. Lắng nghe, không trách, và để người ấy tự quyết định.',
      sayLaw('childHotline'),
      sayMonth(facts),
    ],
  },
  {
    id: 'ket-thuc',
    title: 'Kết thúc',
    after: 28,
    core: (facts) => [`${facts.monthName} sắp khép lại. Việc giữ cho mỗi nhà bình yên thì còn cả năm.`],
    more: (facts) => [
      'Cảm ơn bà con đã dự các buổi nói chuyện, đã hỏi thăm nhau và đã lên tiếng.',
      listen,
      ...sayTheme(facts),
    ],
    most: (facts) => [
      sayMonth(facts),
      sayLaw('duty'),
      sayLaw('housework'),
      'Việc gì trong tháng này nhà mình đã làm được, như chia việc nhà, không nặng lời, hỏi thăm nhà bên, xin giữ lấy.',
      notPrivate,
    ],
  },
];
