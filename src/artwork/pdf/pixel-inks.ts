/** Of which inks a page's images are made; those of a page of one colour are black alone. */
export type Plates = 'all' | 'black';

/** How an image's samples are written: as inks for a press, as light or grey for an office printer. */
export type PixelSpace = Plates | 'light' | 'grey';

/** The samples of a pixel's red, green and blue, 0–255 all of them. */
export type ToInks = (red: number, green: number, blue: number) => readonly number[];

/** How far apart a pixel's colours may be and still be a grey, and from where on they are a colour: JPEG shifts both. */
const [greyChroma, colourChroma] = [5, 17];
/** Up to this light a pixel is black on the press, and from where on its colour is seen. */
const [blackLight, colouredLight] = [13, 64];
/** What is left of the colour of a black: shares of so little light are a scanner's accident. */
const leastColour = 0.09;

/**
 * All grey goes to black ink, which keeps small letters sharp on the press. What is nearly grey or nearly black
 * is taken for it little by little: a share of almost no light would be a full plate.
 */
const toFourInks: ToInks = (red, green, blue) => {
  const light = Math.max(red, green, blue);
  if (light === 0) return [0, 0, 0, 255];
  const chroma = light - Math.min(red, green, blue);
  const colour = toShare(chroma, greyChroma, colourChroma);
  const seen = leastColour + (1 - leastColour) * toShare(light, blackLight, colouredLight);
  const toInk = (value: number) => (255 * (light - value) * colour * seen) / light;
  return [toInk(red), toInk(green), toInk(blue), 255 - light];
};

/** As a copier sees it (BT.709). */
const toGrey: ToInks = (red, green, blue) => [0.2126 * red + 0.7152 * green + 0.0722 * blue];
const toBlackInk: ToInks = (red, green, blue) => [0, 0, 0, 255 - (toGrey(red, green, blue)[0] ?? 0)];

/** Each with the name of its colour space. */
export const pixelSpaces = {
  all: { name: '/DeviceCMYK', toInks: toFourInks },
  black: { name: '/DeviceCMYK', toInks: toBlackInk },
  light: { name: '/DeviceRGB', toInks: (...light: [number, number, number]) => light },
  grey: { name: '/DeviceGray', toInks: toGrey },
} as const satisfies Record<PixelSpace, { name: string; toInks: ToInks }>;

const toShare = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
