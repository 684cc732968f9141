import { describe, expect, it } from 'vitest';
import { countItems, planBatch } from '#browser/customiser/batch/plan-batch.ts';
import type { UnitRow } from '#browser/customiser/list/unit-row.ts';
import { toDesignJob } from '#browser/customiser/to-design-job.ts';
import type { Design } from '#domain/artwork/design.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { toJob } from '#domain/artwork/plan-artworks.ts';
import { planMessages } from '#domain/artwork/plan-messages.ts';
import { toTestCampaign, toTestIdentity } from '../../../support/campaign.ts';
import { toTestContent } from '../../../support/design-content.ts';

const content = toTestContent();
const design: Design = { year: 2025, words: { kind: 'theme' }, format: 'vuong', look: 'nen-cam', agency: [] };

describe('the job of a design', () => {
  it('is the build’s own for the same choices', () => {
    const campaign = toTestCampaign(2025);
    const [theme] = planMessages(campaign, undefined);
    if (!theme) throw new Error('A campaign has a theme');
    expect(toDesignJob(design, content)).toEqual(
      toJob(campaign, toTestIdentity(), theme, 'vuong', 'nen-cam', [], {
        ...content.maker,
        source: 'Kế hoạch',
      }),
    );
  });

  it('has the picture that a visitor chose, but no stress on words that it does not say', () => {
    const picture = { motif: 'lotus', emphasis: 'bạo lực' } as const;
    expect(toDesignJob({ ...design, picture }, content)?.picture).toEqual(picture);
    const others = { motif: 'lotus', emphasis: 'yêu thương' } as const;
    expect(toDesignJob({ ...design, picture: others }, content)?.picture).toEqual({ motif: 'lotus' });
    expect(toDesignJob({ ...design, picture: { emphasis: 'yêu thương' } }, content)).not.toHaveProperty(
      'picture',
    );
  });

  it('leads to the whole address that a visitor wrote, but not to what is none', () => {
    expect(toDesignJob({ ...design, qrAddress: 'https://a.vn' }, content)?.qrAddress).toBe('https://a.vn/');
    expect(toDesignJob({ ...design, qrAddress: 'a.vn' }, content)).not.toHaveProperty('qrAddress');
  });

  it('names the file after the unit, not after its superior body', () => {
    const agency = ['UBND tỉnh Lạng Sơn', 'Phường Kỳ Lừa'];
    expect(toDesignJob({ ...design, agency }, content)?.name).toBe(
      'thang-hanh-dong-2025_vuong_chu-de_nen-cam_phuong-ky-lua',
    );
  });

  it('writes the unit as the visitor chose, in capitals too, and its file as ever', () => {
    const agency = ['UBND tỉnh', 'Phường Kỳ Lừa'];
    const styled = {
      ...design,
      agency,
      unitStyle: { capitals: 'on', align: 'center', plate: 'none' },
    } as const;
    const job = toDesignJob(styled, content);
    expect(job?.agency).toEqual(['UBND TỈNH', 'PHƯỜNG KỲ LỪA']);
    expect(job?.unitStyle).toEqual({ align: 'center', plate: 'none' });
    expect(job?.name).toBe(toDesignJob({ ...design, agency }, content)?.name);
    expect(toDesignJob({ ...design, agency, unitStyle: { capitals: 'on' } }, content)).not.toHaveProperty(
      'unitStyle',
    );
  });

  it('takes a slogan of another year, and its wording of the design’s year where it has one', () => {
    const old = toDesignJob({ ...design, words: { kind: 'slogan', slug: 'cu' } }, content);
    const both = toDesignJob({ ...design, year: 2024, words: { kind: 'slogan', slug: 'vun-dap' } }, content);
    expect([old?.year, old?.message.text, both?.message.text]).toEqual([2025, 'cu 2024', 'vun-dap 2024']);
  });

  it('is none for a year or a slogan that the content lacks', () => {
    expect(toDesignJob({ ...design, year: 2020 }, content)).toBeUndefined();
    expect(toDesignJob({ ...design, words: { kind: 'slogan', slug: 'khong' } }, content)).toBeUndefined();
  });

  it('sets a ceremony’s time, and lines to write on where its place and its unit are not said', () => {
    const words = { kind: 'launch', ceremony: 'le-phat-dong', time: '8 giờ', place: '' } as const;
    const detailsOf = (agency: string[]) =>
      toDesignJob({ ...design, words, agency }, content)?.message.details;
    expect(detailsOf([''])).toEqual(['Thời gian: 8 giờ', 'Địa điểm: …', 'Đơn vị tổ chức: …']);
    expect(detailsOf(['Xã Tân Thành'])).toEqual(['Thời gian: 8 giờ', 'Địa điểm: …']);
  });

  it('says which ceremony is held, with the year’s theme, and names the file after it', () => {
    const words = { kind: 'launch', ceremony: 'mit-tinh', time: '', place: '' } as const;
    const job = toDesignJob({ ...design, words, agency: ['Xã Tân Thành'] }, content);
    expect(job?.message).toMatchObject({
      heading: 'Mít tinh',
      text: 'Mít tinh hưởng ứng Tháng hành động vì bình đẳng giới năm 2025',
      theme: 'Chấm dứt bạo lực',
    });
    expect(job?.name).toBe('thang-hanh-dong-2025_vuong_mit-tinh_nen-cam_xa-tan-thanh');
  });

  it('has the month’s sheet of emblems', () => {
    const job = toDesignJob({ ...design, words: { kind: 'emblems' } }, content);
    expect(job?.name).toBe('thang-hanh-dong-2025_vuong_to-bieu-tuong_nen-cam');
  });

  it('leaves a profile picture’s ring unsigned', () => {
    const job = toDesignJob({ ...design, format: 'khung-avatar', agency: ['A', 'B'] }, content);
    expect(job).toMatchObject({ agency: [], name: 'thang-hanh-dong-2025_khung-avatar_chu-de_nen-cam' });
  });
});

describe('planning many units', () => {
  const toRow = (unit: string, place = '', superior = ''): UnitRow => ({
    line: 1,
    superior,
    unit,
    place,
    time: '',
  });
  const plan = (rows: readonly UnitRow[], formats: FormatId[] = ['vuong'], start = design) => [
    ...planBatch({ design: start, rows, formats, content, logos: [] }),
  ];
  const toPaths = (...units: string[]) => plan(units.map((unit) => toRow(unit))).map(({ path }) => path);

  it('makes a file for each unit and format, a picture for screens and a PDF for print', () => {
    expect(plan([toRow('Tổ 1'), toRow('Tổ 1')], ['vuong', 'a4']).map(({ path }) => path)).toEqual([
      'vuong/thang-hanh-dong-2025_vuong_chu-de_nen-cam_to-1.png',
      'a4/thang-hanh-dong-2025_a4_chu-de_nen-cam_to-1.pdf',
      'vuong/thang-hanh-dong-2025_vuong_chu-de_nen-cam_to-1-2.png',
      'a4/thang-hanh-dong-2025_a4_chu-de_nen-cam_to-1-2.pdf',
    ]);
  });

  it('takes a row’s own sentence and its only format before those of the form', () => {
    const rows: UnitRow[] = [
      { ...toRow('Tổ 1'), words: 'Vun đắp', format: 'a3' },
      { ...toRow('Tổ 2'), words: 'Yêu thương từ mỗi nhà' },
    ];
    const planned = plan(rows, ['vuong', 'a4']);
    expect(planned.map(({ job }) => [job.format, job.message.kind, job.message.text])).toEqual([
      ['a3', 'slogan', 'vun-dap 2025'],
      ['vuong', 'own', 'Yêu thương từ mỗi nhà'],
      ['a4', 'own', 'Yêu thương từ mỗi nhà'],
    ]);
    expect(countItems({ rows, formats: ['vuong', 'a4'] })).toBe(3);
  });

  it('gives every file its own name, also where one is called as another one’s second', () => {
    const paths = toPaths(
      'Kim Đồng',
      'Kim Đồng',
      'Kim Đồng 2',
      'KIM ĐỒNG',
      'Kim Đồng 2',
      '…',
      '★',
      'CON',
      'nul.',
    );
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it.each([
    '../../etc/xã',
    'C:\\UBND',
    'UBND: <Ea>?*|"',
    'A\u202Egpj.exe',
    'Tổ\u0000 1\u001f.',
    'aux',
    'x'.repeat(300),
  ])('makes of “%s” a name that every system takes', (unit) => {
    const [path = ''] = toPaths(unit);
    expect(path).toMatch(/^vuong\/thang-hanh-dong-[a-z0-9_-]+\.png$/);
    expect(path.length).toBeLessThan(150);
  });

  it('cuts a long name in its middle, so that its end still tells it apart', () => {
    const long = 'Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hoá và đô thị văn minh xã ';
    const [first = '', second = ''] = toPaths(`${long}Ea Tul`, `${long}Ea Drơng`);
    expect(first).toMatch(/_ban-chi-dao-.*-xa-ea-tul\.png$/);
    expect(second).toMatch(/_ban-chi-dao-.*-xa-ea-drong\.png$/);
  });

  it('puts the list’s words in the place of the form’s, and keeps what the list leaves out', () => {
    const start = { ...design, agency: ['Phường A', 'cũ', 'Khu 9'] };
    const rows = [toRow('Tổ 1', 'Sân đình'), toRow('Tổ 1'), toRow('Tổ 2', '', 'Phường B')];
    expect(plan(rows, ['vuong'], start).map(({ job }) => job.agency)).toEqual([
      ['Phường A', 'Tổ 1', 'Sân đình'],
      ['Phường A', 'Tổ 1', 'Khu 9'],
      ['Phường B', 'Tổ 2', 'Khu 9'],
    ]);
  });
});
