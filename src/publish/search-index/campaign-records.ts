import { toLeadSlug } from '#domain/artwork/plan-messages.ts';
import { type Campaign, findTheme, type Report } from '#domain/campaign/campaign.ts';
import { planAnchors } from '#domain/campaign/plan-anchors.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { ArchivedCampaign } from '#domain/site/archive-content.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { toDayLabel } from '#i18n/labels.ts';
import { vi } from '#i18n/vi.ts';
import type { FindPicture } from './artwork-records.ts';

/** How the newest year is asked for. */
const thisYear = ['chủ đề năm nay', 'tháng hành động năm nay', 'năm nay là năm nào'];

/**
 * A year's theme, its dates, the sections of its introduction and of its plan.
 * @param lead the newest year, which is the one meant by “this year”.
 */
export function toCampaignRecords(
  { campaign, sections }: ArchivedCampaign,
  addresses: Addresses,
  findPicture: FindPicture,
  lead: number,
): SearchRecord[] {
  const { year, plan, keyDates } = campaign;
  const toSection = (id: string, title: string, lines: string[], place = ''): SearchRecord[] => {
    if (lines.length === 0) return [];
    return [
      {
        url: addresses.yearSection(year, id),
        kind: 'plan',
        title: `${title} (${[place, `năm ${year}`].filter(Boolean).join(', ')})`,
        text: lines.join(' '),
        words: 'kế hoạch tháng hành động',
        years: [year],
        groups: [],
        families: [],
      },
    ];
  };
  return [
    toThemeRecord(campaign, addresses, findPicture, year === lead),
    ...toSection(
      planAnchors.dates,
      vi.year.dates,
      keyDates.map(({ date, what }) => `${toDayLabel(date)}: ${what}.`),
    ),
    ...sections.flatMap(({ id, title, text }) => toSection(id, title, [text])),
    ...(plan
      ? toPlanSections(plan).flatMap(({ id, title, lines }) => toSection(id, title, lines, plan.place))
      : []),
  ];
}

function toThemeRecord(
  campaign: Campaign,
  addresses: Addresses,
  findPicture: FindPicture,
  isLead: boolean,
): SearchRecord {
  const { year, monthName, opens, closes } = campaign;
  const theme = findTheme(campaign);
  const picture = findPicture(year, toLeadSlug(campaign));
  const wordings = [
    ...(theme?.variants ?? []).map(({ text }) => text),
    ...(theme?.english ? [theme.english.text] : []),
  ];
  return {
    url: addresses.year(year),
    kind: 'theme',
    title: theme?.text ?? vi.month.of(year),
    text: `${monthName} năm ${year}. ${vi.month.range(toDayLabel(opens), toDayLabel(closes))}.`,
    words: [
      'theme là gì',
      vi.month.themeOf(year),
      vi.month.of(year),
      ...wordings,
      ...(isLead ? thisYear : []),
    ].join(' · '),
    first: Object.fromEntries(
      [
        `tháng hành động ${year}`,
        `tháng hành động năm ${year}`,
        `chủ đề ${year}`,
        `chủ đề năm ${year}`,
        ...(isLead ? thisYear : []),
      ].map((phrase) => [phrase, 1]),
    ),
    years: [year],
    groups: [],
    families: [],
    ...(theme && { copy: theme.text }),
    ...(picture && { picture }),
  };
}

interface PlanSection {
  id: string;
  title: string;
  lines: string[];
}

const toPlanSections = (plan: NonNullable<Campaign['plan']>): PlanSection[] => [
  { id: planAnchors.summary, title: vi.year.summary, lines: plan.summary },
  { id: planAnchors.purposes, title: vi.year.purposes, lines: plan.purposes },
  { id: planAnchors.requirements, title: vi.year.requirements, lines: plan.requirements },
  ...plan.activities.map(({ title, points }, at) => ({ id: planAnchors.activity(at), title, lines: points })),
  ...plan.duties.map(({ organisation, tasks }, at) => ({
    id: planAnchors.duty(at),
    title: organisation,
    lines: tasks,
  })),
  { id: planAnchors.funding, title: vi.year.funding, lines: plan.funding },
  { id: planAnchors.reports, title: vi.year.reports, lines: plan.reports.map(toReportLine) },
];

const toReportLine = ({ due, from, to, note }: Report): string =>
  `${from} báo cáo ${to}${due ? `, ${vi.dates.reportDue.toLowerCase()} ${toDayLabel(due)}` : ''}. ${note ?? ''}`.trim();
