import type { Document } from '#domain/document/document.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import type { TextRecord } from '#publish/ready-texts/text-record.ts';
import { toTestCampaign, toTestList, toTestUse } from './campaign.ts';

/** A document of which a test needs only that it is there. */
export const toTestDocument = (id: string, known: Partial<Document> = {}): Document => ({
  id,
  title: `Kế hoạch ${id}`,
  kind: 'plan',
  issuer: 'Ủy ban nhân dân',
  level: 'commune',
  status: 'issued',
  trust: 'A',
  corrections: [],
  ...known,
});

/** What the ready texts of 2023 are made from. */
export const toTestRecord = (known: Partial<TextRecord> = {}): TextRecord => ({
  campaign: toTestCampaign(2023, {
    keyDates: [
      { date: '2023-11-15', kind: 'opening', what: 'Ngày đầu', source: '2023-ke-hoach' },
      { date: '2023-11-25', kind: 'observance', what: 'Ngày quốc tế', source: '2023-ke-hoach' },
    ],
  }),
  list: toTestList(2023, 'mot', 'hai'),
  quotable: [toTestUse('mot', 2023, 1), toTestUse('hai', 2023, 2)],
  hotlines: [
    {
      number: '111',
      name: 'Tổng đài 111',
      forWhom: 'Trẻ em',
      source: { title: 'Kế hoạch' },
      verified: '2024-11',
    },
  ],
  site: {
    name: 'Trang',
    tagline: 'Lời giới thiệu',
    description: 'Mô tả',
    runBy: 'Nhóm làm trang',
    contact: { label: 'Góp ý', url: 'https://site.example/gop-y' },
    hashtags: ['BinhDangGioi'],
    artworkLicence: { name: 'CC BY 4.0', url: 'https://licence.example/', note: 'Ghi nguồn.' },
  },
  findDocument: (id) => toTestDocument(id),
  addresses: createAddresses('https://site.example/'),
  ...known,
});
