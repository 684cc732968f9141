import { describe, expect, test } from 'vitest';
import { assignMotifs, proposeMotif } from '#artwork/propose-motif.ts';
import { type MotifId, motifFacts, motifIds } from '#domain/artwork/motifs.ts';

const proposals: [string, MotifId][] = [
  ['Bình đẳng giới là chìa khoá để chấm dứt bạo lực đối với phụ nữ và trẻ em', 'heart-key'],
  ['Bình đẳng giới là chìa khóa để xóa bỏ bạo lực trên cơ sở giới', 'heart-key'],
  ['Im lặng không phải là cách để bảo vệ bản thân và nạn nhân bị xâm hại', 'breaking-silence'],
  ['Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!', 'speech-heart'],
  ['Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số', 'phone-shelter'],
  ['Hưởng ứng ngày quốc tế xóa bỏ bạo lực đối với phụ nữ (25/11/2021)', 'day-25-11'],
  ['Nam giới tiên phong thúc đẩy bình đẳng giới', 'man-leads-ribbon'],
  ['PHÁP LUẬT NGHIÊM TRỊ MỌI HÀNH VI BẠO LỰC', 'law-book'],
  ['Chấm dứt bạo lực, vun đắp yêu thương', 'sprout-ribbon'],
  ['Hành động ngay hôm nay, bình đẳng giới trong tầm tay', 'now-clock'],
  ['Chung tay chấm dứt bạo lực đối với phụ nữ và trẻ em gái', 'arm-in-arm'],
  ['Nam, nữ bình đẳng', 'equal-people'],
];

describe('a motif is proposed by the words of a sentence', () => {
  test.each(proposals)('“%s” calls for %s', (sentence, id) => {
    expect(proposeMotif(sentence)).toBe(id);
  });

  test('which count whole: “khai luật” is law, “luậtt” is nothing', () => {
    expect(proposeMotif('khai luật')).toBe('law-book');
    expect(proposeMotif('luậtt')).toBeUndefined();
  });

  test.each(motifIds)('each word of %s finds it', (id) => {
    expect([...motifFacts[id].words].filter((word) => proposeMotif(word) !== id)).toEqual([]);
  });
});

describe('a year’s sentences share out the motifs', () => {
  test('so that one sentence said twice has two', () => {
    const [first, second] = assignMotifs([{ text: 'Chấm dứt bạo lực' }, { text: 'Chấm dứt bạo lực' }]);
    expect(first).toBe('stop-hand');
    expect(second).not.toBe(first);
  });

  test('and whoever has a word of its own keeps its motif', () => {
    expect(assignMotifs([{ text: 'Hành động' }, { text: 'Chung tay' }]).at(1)).toBe('arm-in-arm');
  });

  test('and a chosen motif stays with its sentence, and is nobody else’s', () => {
    const [first, second] = assignMotifs([
      { text: 'Chấm dứt bạo lực' },
      { text: 'Chung tay', motif: 'stop-hand' },
    ]);
    expect(second).toBe('stop-hand');
    expect(first).not.toBe('stop-hand');
  });

  test('one for each, even where there are more sentences than motifs', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ text: `Câu thứ ${index}` }));
    const assigned = assignMotifs(many);
    expect(assigned.length).toBe(60);
    expect(assigned.filter((id, index) => id === assigned[index + 1])).toEqual([]);
  });
});
