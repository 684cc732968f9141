import fc from 'fast-check';

/** Made-up words of each script: letters with the signs that may stand around them. They mean nothing. */
const letters = {
  khmer: fc
    .tuple(
      fc.constantFrom(...'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ'),
      fc.constantFrom('', '', '\u17D2រ', '\u17D2ម', '\u17D2ញ', '\u17D2យ', '\u17D2ត\u17D2រ'),
      fc.constantFrom('', 'ា', 'ិ', 'ី', 'ឹ', 'ុ', 'ូ', 'ួ', 'ើ', 'ឿ', 'េ', 'ែ', 'ោ', 'ៅ'),
      fc.constantFrom('', '', 'ំ', 'ះ', '់'),
    )
    .map((parts) => parts.join('')),
  cham: fc
    .tuple(
      fc.constantFrom(...'ꨆꨇꨈꨉꨊꨋꨌꨍꨎꨏꨑꨓꨔꨕꨗꨘꨙꨚꨛꨝꨞꨠꨡꨢꨣꨤꨥꨧꨨ'),
      fc.constantFrom('', '', 'ꨳ', 'ꨴ', 'ꨵ', 'ꨶ'),
      fc.constantFrom('', 'ꨩ', 'ꨪ', 'ꨫ', 'ꨬ', 'ꨭ', 'ꨮ'),
      fc.constantFrom('', '', 'ꩃ', 'ꩌ', 'ꩀ', 'ꩉ', 'ꩊ'),
    )
    .map((parts) => parts.join('')),
  taiViet: fc
    .tuple(
      fc.constantFrom('', '', 'ꪵ', 'ꪶ', 'ꪹ', 'ꪻ', 'ꪼ'),
      fc.constantFrom(...'ꪀꪁꪂꪃꪄꪅꪆꪇꪈꪉꪊꪋꪌꪍꪎꪏꪒꪓꪔꪕꪖꪗꪘꪙꪚꪛꪜꪝꪞꪟꪠꪡꪢꪣꪤꪥꪨꪩꪪꪫꪬꪭꪮꪯ'),
      fc.constantFrom('', 'ꪰ', 'ꪱ', 'ꪲ', 'ꪳ', 'ꪴ', 'ꪷ', 'ꪸ', 'ꪾ'),
      fc.constantFrom('', '', '\uAABF', '\uAAC1'),
    )
    .map((parts) => parts.join('')),
};

const toWord = (letter: fc.Arbitrary<string>) =>
  fc.array(letter, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));

export const scriptWords = {
  khmer: toWord(letters.khmer),
  cham: toWord(letters.cham),
  taiViet: toWord(letters.taiViet),
};

/** Some words of each script; the Khmer ones are in every engine's dictionary. */
export const scriptSamples = {
  khmer: 'បុរស និងស្ត្រីមានសិទ្ធិ ភាសាខ្មែរ',
  cham: 'ꨌꩌ ꨀꨇꩉ ꨔꨰ',
  taiViet: 'ꪼꪕ ꪁꪫꪱꪣ ꪹꪔ ꪜꪴꪉ',
};
