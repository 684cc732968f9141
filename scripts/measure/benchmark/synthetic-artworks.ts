import type { Artwork } from '#domain/artwork/artwork.ts';
import {
  toArtwork,
  toArtworkName,
  toPublishedFormats,
  toPublishedLooks,
} from '#domain/artwork/plan-artworks.ts';
import { toDesign } from './design.ts';

/** As many as the archive's campaigns have on average, all published as slogans are. */
const messagesPerCampaign = 8;
const firstWords = ['Bình đẳng giới', 'Yêu thương', 'Tôn trọng', 'Sẻ chia việc nhà', 'Lên tiếng', 'Phụ nữ'];
const lastWords = ['vì tương lai', 'cho mọi nhà', 'từ hôm nay', 'ở nơi làm việc', 'trong gia đình'];

/** The jobs of so many campaigns, no two alike. @param edited changes the words of one slogan of the first. */
export function toSyntheticArtworks(campaigns: number, edited = false): Artwork[] {
  const { job } = toDesign('post', 0);
  return Array.from({ length: campaigns * messagesPerCampaign }, (_, index) => {
    const year = 2000 + Math.floor(index / messagesPerCampaign);
    const words = `${firstWords[index % firstWords.length]} ${lastWords[index % lastWords.length]}`;
    const text = `${words} năm thứ ${index}${edited && index === 0 ? ' nữa' : ''}`;
    const slug = `khau-hieu-${index}`;
    return toPublishedLooks('slogan').flatMap((look) =>
      toPublishedFormats('slogan', look).map((format) =>
        toArtwork(
          {
            ...job,
            name: toArtworkName(year, format.id, slug, look),
            year,
            message: { kind: 'slogan', text, slug },
            format: format.id,
            look,
          },
          format,
        ),
      ),
    );
  }).flat();
}
