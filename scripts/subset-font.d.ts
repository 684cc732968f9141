/** subset-font ships no types; this is what pack-fonts and pack-script-fonts use of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; noHinting: boolean; keepFeatures?: readonly string[] },
  ): Promise<Uint8Array>;
}
