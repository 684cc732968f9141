import { describe, expect, it } from 'vitest';
import { toUnsignedDesign } from '#domain/artwork/design.ts';
import { type MessageKind, messageKinds, officialKinds } from '#domain/artwork/messages/index.ts';
import { composeMessage, findSourceId, planMessages } from '#domain/artwork/plan-messages.ts';
import { toTestCampaign, toTestList } from '../../../support/campaign.ts';

const kinds = Object.keys(messageKinds) as MessageKind[];
const campaign = toTestCampaign(2023);
const list = toTestList(2023, 'a', 'b');

function findRepeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

describe('the kinds of message', () => {
  it('have a name, a slug and a folder in the kits of their own', () => {
    expect(findRepeated(kinds.map((kind) => messageKinds[kind].slug))).toEqual([]);
    expect(findRepeated(kinds.map((kind) => messageKinds[kind].name))).toEqual([]);
    expect(findRepeated(Object.values(officialKinds).map(({ kit }) => kit.folder))).toEqual([]);
  });

  it('ask for fields that no other kind and no other part of a design has', () => {
    const others = ['nam', 'noi-dung', 'kho', 'rong', 'cao', 'do', 'mau', 'don-vi'];
    const fields = kinds.flatMap((kind) => Object.values(messageKinds[kind].fields).map(({ name }) => name));
    expect(findRepeated([...others, ...fields])).toEqual([]);
  });

  it('have their folders numbered in the order that pages show them', () => {
    const folders = Object.values(officialKinds).map(({ kit }) => kit.folder);
    expect(folders.map((folder) => folder.slice(0, 3))).toEqual(folders.map((_, at) => `0${at + 1} `));
  });

  it('are all said by a campaign where they are official, and by a visitor where they are not', () => {
    const said = new Set(planMessages(campaign, list).map(({ kind }) => kind));
    expect([...said]).toEqual(Object.keys(officialKinds));
    const visitors = kinds.filter((kind) => !messageKinds[kind].official);
    expect(visitors.filter((kind) => !messageKinds[kind].write)).toEqual([]);
  });
});

describe('a message', () => {
  it('comes from the document of its slogan, and everything else from the theme’s', () => {
    const uses = list.slogans.map((use) => ({ ...use, source: `van-ban-${use.slug}` }));
    for (const message of planMessages(campaign, list)) {
      const source = message.kind === 'slogan' ? `van-ban-${message.slug}` : campaign.theme.source;
      expect(findSourceId(message, campaign, { ...list, slogans: uses })).toBe(source);
    }
  });

  it('begins a design with what it says, and with empty fields for what it leaves open', () => {
    const wordsOf = (kind: MessageKind) =>
      toUnsignedDesign(2023, composeMessage(kind, { text: 'Lời', slug: 'loi' }), 'vuong', 'nen-cam').words;
    expect(wordsOf('theme')).toEqual({ kind: 'theme' });
    expect(wordsOf('slogan')).toEqual({ kind: 'slogan', slug: 'loi' });
    expect(wordsOf('launch')).toEqual({ kind: 'launch', ceremony: 'le-phat-dong', time: '', place: '' });
    expect(wordsOf('own')).toEqual({ kind: 'own', text: 'Lời' });
  });
});
