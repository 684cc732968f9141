import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LevelSuffix } from 'docx';

/** Half a line's space; a paragraph's first line is moved in by 10 mm, as the archive's plans set theirs. */
const after = 120;
const firstLine = 567;

const centred = { alignment: AlignmentType.CENTER } as const;
const centredStyle = (
  id: string,
  name: string,
  run: { bold?: boolean; italics?: boolean; size?: '12pt' | '13pt' },
) => ({
  id,
  name,
  basedOn: 'Normal',
  run,
  paragraph: centred,
});

/** Real styles, so that an office changes all headings at once. Sizes within what Decree 30/2020 was seen to allow. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Times New Roman', size: '14pt', language: { value: 'vi-VN' } } },
    heading1: {
      run: { bold: true, color: '000000' },
      paragraph: { spacing: { before: after, after }, keepNext: true },
    },
    heading2: {
      run: { bold: true, color: '000000' },
      paragraph: { spacing: { before: after, after }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine },
        spacing: { after, line: 300 },
      },
    },
    {
      id: 'Item',
      name: 'Gạch đầu dòng',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.BOTH, spacing: { after, line: 300 } },
    },
    { id: 'Cell', name: 'Ô bảng', basedOn: 'Normal', run: { size: '13pt' } },
    { id: 'Rule', name: 'Đường kẻ', basedOn: 'Normal', run: { size: '2pt' } },
    { id: 'Recipient', name: 'Nơi nhận', basedOn: 'Normal', run: { size: '11pt' } },
    // At 13 points the state's name leaves no room beside it.
    centredStyle('State', 'Quốc hiệu', { bold: true, size: '12pt' }),
    centredStyle('Issuer', 'Tên cơ quan', { size: '12pt' }),
    centredStyle('Number', 'Số, ký hiệu', { size: '13pt' }),
    centredStyle('PlaceDate', 'Địa danh, ngày tháng', { italics: true, size: '13pt' }),
    centredStyle('Kind', 'Tên loại, trích yếu', { bold: true }),
    centredStyle('Signature', 'Chữ ký', { bold: true }),
  ],
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], at: number, text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, firstLine } } },
});

/** Parts and points are levels of one list, so that points begin anew in each part. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'parts',
      levels: [level(LevelFormat.UPPER_ROMAN, 0, '%1.'), level(LevelFormat.DECIMAL, 1, '%2.')],
    },
    { reference: 'dashes', levels: [level(LevelFormat.BULLET, 0, '-')] },
    {
      reference: 'recipients',
      levels: [
        {
          ...level(LevelFormat.BULLET, 0, '-'),
          suffix: LevelSuffix.TAB,
          style: { paragraph: { indent: { left: 170, hanging: 170 } } },
        },
      ],
    },
  ],
};
