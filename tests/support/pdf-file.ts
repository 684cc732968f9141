/** A PDF of one page whose letters are told by a ToUnicode map, as Word and LibreOffice write them. */
export function toPdfFile(lines: readonly string[]): Uint8Array {
  const letters = [...new Set(lines.join(''))];
  const toCode = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const toUnicode = (letter: string): string =>
    [...Buffer.from(letter, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${letters.map((letter) => `1 beginbfchar <${toCode(letter)}> <${toUnicode(letter)}> endbfchar`).join('\n')}
endcmap end end`;
  const page = lines
    .map((line, at) => `BT /F 12 Tf 50 ${780 - at * 20} Td <${[...line].map(toCode).join('')}> Tj ET`)
    .join('\n');
  return toPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    toStream(page),
    '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>',
    toStream(map),
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

const toStream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

function toPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
