import type { DesignContent } from '#domain/artwork/design.ts';
import { planMessages } from '#domain/artwork/plan-messages.ts';
import { toTestCampaign, toTestIdentity, toTestList } from './campaign.ts';

/** What the site tells the customiser, of two years. */
export const toTestContent = (): DesignContent => ({
  campaigns: [2025, 2024].map((year) => {
    const campaign = toTestCampaign(year);
    return {
      ...campaign,
      messages: planMessages(campaign, undefined).map((message) => ({ ...message, source: 'Kế hoạch' })),
    };
  }),
  sloganLists: [toTestList(2025, 'cham-dut', 'vun-dap'), toTestList(2024, 'vun-dap', 'cu')],
  identities: [{ ...toTestIdentity(), emblems: {} }],
  maker: {
    author: 'Nhóm Trái Tim Cam',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
});
