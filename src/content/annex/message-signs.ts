import { flattenOutline, isHeadingLike, type OutlineNode } from './to-outline.ts';

/** By which words a list of messages is told from the paper around it. */

export const isEnclosure = (text: string): boolean =>
  /^(?:\(?kèm theo|\(?ban hành kèm|nơi nhận|tm\.|kt\.|\(?chi tiết tại|ảnh:|nguồn:|tin liên quan)/iu.test(
    text,
  );

/** Words of a plan that stand near a list of messages and are none. */
export const isOther = (text: string): boolean =>
  /^(?:\(?kèm theo|chủ đề|thời gian|địa điểm|hình ảnh|màu sắc|bộ nhận diện|ghi chú|lưu ý|nơi nhận|tm\.|kt\.|\(?chi tiết tại)/iu.test(
    text,
  );

/** A part of a plan that stands beside the list of messages. */
export const isOtherPart = (text: string): boolean =>
  isHeadingLike(text) &&
  /^(?:lịch|kế hoạch|(?:các )?hoạt động|tổ chức|phân công|kinh phí|tiến độ|hình ảnh|bộ nhận diện|thời gian|địa điểm|biểu tượng|mục đích|yêu cầu)(?:\s|$)/iu.test(
    text,
  );

/** “(Dùng cho băng rôn)”: said of the message above. */
export const isRemark = (text: string): boolean => /^\([^)]*\)[.;]?$/u.test(text);

export const isGroupTitle = (text: string): boolean =>
  isHeadingLike(text) && text.length <= 100 && !isOther(text) && !isRemark(text);

/** Mostly what could be a message: short, one thought, and no order to an office. */
export const isMessageList = (messages: readonly { text: string }[]): boolean =>
  areMostly(messages, (text) => isMessageLike(text) && !isOrder(text));

/** The same, whatever the sentences begin with: “Xây dựng gia đình no ấm, bình đẳng” may be a slogan too. */
export const isSentenceList = (messages: readonly { text: string }[]): boolean =>
  messages.length > 1 &&
  areMostly(messages, isMessageLike) &&
  messages.every(({ text }) => text.length <= 120);

const areMostly = (messages: readonly { text: string }[], test: (text: string) => boolean): boolean =>
  messages.length > 0 && messages.filter(({ text }) => test(text)).length >= messages.length * 0.7;

const isMessageLike = (text: string): boolean =>
  text.length >= 8 && text.length <= 220 && !/;\s|:\s.{80}/u.test(text);

const isOrder = (text: string): boolean =>
  /^(?:đối với|xây dựng|tổ chức|phối hợp|chỉ đạo|triển khai|căn cứ|rà soát|tham mưu|chủ trì|phát hành|lưu)\b/iu.test(
    text,
  );

/** Whether the text is a whole official paper and not a list copied out of one. */
export const isPaper = (roots: readonly OutlineNode[]): boolean =>
  flattenOutline(roots).some(({ block }) =>
    /^(?:(?:kế hoạch|công văn)(?=$|\s+(?:số|thực hiện|triển khai|tổ chức|hưởng ứng|về))|cộng h(?:òa|oà) xã hội|nơi nhận|độc lập|trên đây là)|kinh phí thực hiện|tổ chức thực hiện/iu.test(
      block.text,
    ),
  );
