import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';

/** One picture that every pipeline draws. */
export interface Design {
  job: ArtworkJob;
  /** Size of the picture to make. */
  widthPx: number;
  heightPx: number;
  /** Size of the headline where the pipeline does not fit it itself: about what ours finds. */
  headlinePx: number;
  /** What an illustrated design shows beside its words. */
  motif?: MotifId;
}

/** From a design to the bytes of a PNG. */
export type Draw = (design: Design) => Promise<Uint8Array>;

const post = { format: 'vuong', widthPx: 1080, heightPx: 1080 } as const;
/** With its bleed of 3 mm and 300 dots to the inch. */
const a4 = { format: 'a4', widthPx: 2551, heightPx: 3579 } as const;
const picture = { look: 'minh-hoa', motif: 'clasped-hands' } as const;

/** What pipelines are compared by: two sizes, each in words alone and with a picture. */
export const designSizes = {
  post: { ...post, look: 'nen-cam', headlinePx: 100 },
  a4: { ...a4, look: 'nen-cam', headlinePx: 340 },
  postPicture: { ...post, ...picture, headlinePx: 92 },
  a4Picture: { ...a4, ...picture, headlinePx: 260 },
} as const satisfies Record<string, Omit<Design, 'job'> & Pick<ArtworkJob, 'format' | 'look'>>;
export type DesignSize = keyof typeof designSizes;

/** Sentences as long as the archive's, so that no pipeline lives from remembering one. */
const sentences = [
  'Chấm dứt bạo lực, vun đắp yêu thương.',
  'Bình đẳng giới là thước đo của một xã hội văn minh',
  'Nam, nữ cùng chia sẻ việc nhà, cùng chăm sóc con',
  'Hãy lên tiếng khi bị bạo lực và khi chứng kiến bạo lực',
  'Đầu tư cho phụ nữ và trẻ em gái là đầu tư cho phát triển bền vững',
];

export const colours: Record<ColourRole, string> = {
  orange: '#E8500E',
  orangeLight: '#F58220',
  orangeDeep: '#C23A08',
  earth: '#7A260A',
  earthDark: '#631D06',
  gold: '#FFC75A',
  tint1: '#FBC9A0',
  tint2: '#FDE3CC',
  ink: '#3A1405',
  black: '#000000',
  paper: '#FFF6EF',
  white: '#FFFFFF',
};

const inks: ArtworkJob['inks'] = {
  orange: [0, 80, 100, 0],
  orangeLight: [0, 58, 95, 0],
  orangeDeep: [12, 90, 100, 6],
  earth: [28, 90, 100, 35],
  earthDark: [32, 90, 100, 48],
  gold: [0, 24, 74, 0],
  tint1: [0, 24, 38, 0],
  tint2: [0, 12, 20, 0],
  ink: [40, 80, 95, 65],
  black: [0, 0, 0, 100],
  paper: [0, 4, 6, 0],
  white: [0, 0, 0, 0],
};

/** The design that a round draws. */
export function toDesign(size: DesignSize, round: number): Design {
  const { format, look, ...sizes } = designSizes[size];
  const motif = 'motif' in sizes ? sizes.motif : undefined;
  const text = sentences[round % sentences.length] ?? '';
  const job: ArtworkJob = {
    name: 'benchmark',
    year: 2025,
    message: { kind: 'slogan', text, slug: 'benchmark' },
    format,
    look,
    ...(motif && { picture: { motif, arrangement: 'disc' } }),
    monthName: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
    opens: '2025-11-15',
    closes: '2025-12-15',
    identity: 'trai-tim-cam',
    colours,
    inks,
    agency: [],
    credit: {
      author: 'Trái Tim Cam',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    },
  };
  return { job, ...sizes };
}
