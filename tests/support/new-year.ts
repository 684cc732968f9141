import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { toWordFile } from './word-file.ts';

/** A made-up campaign as an editor gets it: answers, and the twenty messages of an annex. */
export const answers = {
  year: '2027',
  theme: 'Bình đẳng giới bắt đầu từ mỗi gia đình, mỗi lớp học và mỗi nơi làm việc',
  monthSource: '',
  searched: '',
  dispatchNumber: '1234/BNV-CTTN&BĐG',
  dispatchDate: '2027-10-03',
  issuer: 'Bộ Nội vụ',
  monthName: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
  opens: '2027-11-15',
  closes: '2027-12-15',
  identity: 'trai-tim-cam',
};

export const messages = [
  'Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2027',
  'Hưởng ứng Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11/2027',
  'Chấm dứt bạo lực, vun đắp yêu thương',
  'Đảm bảo an sinh xã hội là nền tảng thúc đẩy bình đẳng giới',
  'Bình đẳng giới là chìa khóa để chấm dứt bạo lực đối với phụ nữ và trẻ em',
  'Chủ động phòng ngừa và ứng phó với bạo lực, xâm hại đối với phụ nữ và trẻ em',
  'Hãy tố cáo hành vi bạo lực, xâm hại tình dục phụ nữ và trẻ em',
  'Hãy hành động vì cộng đồng an toàn, bình đẳng, không bạo lực, xâm hại',
  'Im lặng không phải là cách để bảo vệ bản thân và nạn nhân bị bạo lực',
  'Xâm hại tình dục phụ nữ và trẻ em là tội ác nghiêm trọng',
  'Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!',
  'Nam giới tiên phong thúc đẩy bình đẳng giới',
  'Đừng để trẻ em lớn lên cùng nỗi sợ hãi',
  'Việc nhà là việc của mọi người trong nhà',
  'Lớp học bình đẳng, tương lai rộng mở',
  'Tôn trọng đồng nghiệp, nói không với quấy rối',
  'Mỗi người một tiếng nói, cả cộng đồng bình yên',
  'Yêu thương không bao giờ là đòn roi',
  'Không gian mạng an toàn cho phụ nữ và trẻ em gái',
  'Đầu tư cho bình đẳng giới là đầu tư cho tương lai',
];

/** The dispatch's annex as Word has it: numbers apart from the text, and the paper around the list. */
export const toAnnexFile = (): Uint8Array =>
  toWordFile([
    { text: 'Phụ lục II' },
    { text: '(Kèm theo Công văn số 1234/BNV-CTTN&BĐG ngày 03/10/2027 của Bộ Nội vụ)' },
    { text: 'CHỦ ĐỀ THÁNG HÀNH ĐỘNG NĂM 2027', list: 'roman' },
    { text: `“${answers.theme}”.` },
    { text: 'CÁC KHẨU HIỆU, THÔNG ĐIỆP TRUYỀN THÔNG', list: 'roman' },
    ...messages.map((text) => ({ text: /!$/.test(text) ? text : `${text}.`, list: 'decimal' as const })),
    { text: 'Nơi nhận:' },
    { text: 'Như trên;', list: 'bullet' },
  ]);

/** A root with the small valid content of the fixtures, gone after the test or file. */
export async function layRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'new-year-'));
  await cp(join(import.meta.dirname, '../fixtures/content/valid'), join(root, 'content'), {
    recursive: true,
  });
  return root;
}

/** The same for one test. */
export async function layRootOfTest(): Promise<string> {
  const root = await layRoot();
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}
