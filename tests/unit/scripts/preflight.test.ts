import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { type Format, formats } from '#domain/artwork/format.ts';
import { checkPdf } from '../../../scripts/preflight/check-pdf.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../support/artwork-job.ts';

async function make(wish: JobWish): Promise<{ bytes: Uint8Array; name: string }> {
  const job = toTestJob({ agency: ['Ủy ban nhân dân phường Kỳ Lừa'], ...wish });
  const name = `${job.name}.pdf`;
  const drawn = await drawArtwork(job, await readTestAssets());
  return { bytes: await encoders.pdf.encode(drawn, job, { path: name, type: 'pdf' }), name };
}

/** One PDF of each print format, and a sheet of each look. */
const kinds: JobWish[] = [
  ...formats.filter(({ medium }: Format) => medium === 'print').map(({ id }) => ({ format: id })),
  ...(
    ['minh-hoa', 'trang-trong', 'cong-dong', 'chu-lon', 'nen-trang', 'dai-lua', 'mot-mau'] as const
  ).flatMap((look): JobWish[] => [
    { format: 'a4', look },
    { format: 'a4-van-phong', look },
  ]),
  { format: 'a4', kind: 'launch', details: ['Thời gian: …', 'Địa điểm: …'] },
  { format: 'a4', kind: 'emblems' },
];

/** A file of one page, written here, with the contents and the entries that a test is about. */
function writeFile(
  content: string,
  { page = '', more = [], info = '' }: { page?: string; more?: string[]; info?: string } = {},
) {
  const bodies = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /TrimBox [0 0 600 850] /Contents 4 0 R ${page}>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    `<<${info}>>`,
    ...more,
  ];
  let text = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = bodies.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<</Size ${bodies.length + 1} /Root 1 0 R /Info 5 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const sheet = 'thang-hanh-dong-2025_a4_chu-de_nen-cam.pdf';
const oneColour = 'thang-hanh-dong-2025_a4_chu-de_mot-mau.pdf';
const office = 'thang-hanh-dong-2025_a4-van-phong_chu-de_nen-trang.pdf';
const find = (check: string, faults: readonly string[]) =>
  faults.filter((fault) => fault.startsWith(`${check}:`));

describe('the preflight', () => {
  it.each(kinds)('finds nothing in $format, $look, $kind', async (wish) => {
    const { bytes, name } = await make(wish);
    expect(checkPdf(bytes, name)).toEqual([]);
  });

  it('finds a sheet of another size', async () => {
    const { bytes } = await make({ format: 'a3' });
    expect(checkPdf(bytes, sheet)).toEqual(['boxes: the trim is 297.00 × 420.00 mm']);
  });

  it('finds a press’s file that is sent to the office', async () => {
    const { bytes } = await make({ format: 'a4' });
    const checks = checkPdf(bytes, office).map((fault) => fault.split(':')[0]);
    expect(checks).toEqual(expect.arrayContaining(['boxes', 'operators', 'intent']));
  });

  it('finds screen colours, and shadings that it does not know', () => {
    expect(find('operators', checkPdf(writeFile('1 0 0 rg 0 0 9 9 re f /S1 sh'), sheet))).toEqual([
      'operators: rg',
      'operators: sh',
    ]);
  });

  it.each([oneColour, 'nam/2025/de-doc.pdf', 'ho-tro/so-can-nho-90x54mm.pdf'])(
    'finds a second plate in %s',
    (path) => {
      const faults = checkPdf(writeFile('0 0 0 1 k 0 0 9 9 re f 0 .8 1 0 k 0 0 9 9 re f'), path);
      expect(find('plates', faults)).toEqual(['plates: k 0 0.8 1 0']);
    },
  );

  it('finds too much ink', () => {
    expect(find('ink', checkPdf(writeFile('1 1 1 .5 k 0 0 9 9 re f'), sheet))).toEqual(['ink: k 1 1 1 0.5']);
  });

  it('finds a hairline, by the width that it has on paper', () => {
    expect(find('lines', checkPdf(writeFile('q .1 0 0 .1 0 0 cm 2 w 0 0 m 9 9 l S Q'), sheet))).toEqual([
      'lines: a line of 0.20 pt',
    ]);
    expect(find('lines', checkPdf(writeFile('q .1 0 0 .1 0 0 cm 3 w 0 0 m 9 9 l S Q'), sheet))).toEqual([]);
  });

  it('finds type too small to read, in the true size of a large format', () => {
    const shown = 'BT /T1 1 Tf 3 Tr 1 0 0 1 0 0 Tm <01> Tj ET';
    expect(find('type', checkPdf(writeFile(shown), sheet))).toEqual(['type: words of 1.0 pt']);
    const banner = 'thang-hanh-dong-2025_bang-ron-3x1m_chu-de_nen-cam.pdf';
    expect(find('type', checkPdf(writeFile(shown), banner))).toEqual([]);
  });

  it('finds fonts that a shop could miss, and words that would be printed', () => {
    const more = ['<</Type /Font /Subtype /TrueType /BaseFont /Arial>>'];
    const content = 'BT /T1 12 Tf 0 Tr (a) Tj ET';
    expect(find('fonts', checkPdf(writeFile(content, { more }), sheet))).toEqual([
      'fonts: a font of the kind /TrueType',
      'fonts: words shown in the mode 0',
    ]);
  });

  it('finds what shines through, and what acts', () => {
    const more = [
      '<</Type /ExtGState /ca .5>>',
      '<</S /Transparency>>',
      '<</S /JavaScript /JS (app.alert\\(1\\))>>',
    ];
    const faults = checkPdf(writeFile('', { more }), sheet);
    expect(find('transparency', faults)).toEqual(['transparency: /ca', 'transparency: a transparency group']);
    expect(find('actions', faults)).toEqual(['actions: /JS']);
  });

  it('finds that Info and XMP differ', async () => {
    const { bytes, name } = await make({ format: 'a4' });
    const text = Buffer.from(bytes).toString('latin1').replace('<pdf:Trapped>False', '<pdf:Trapped>True ');
    expect(checkPdf(Buffer.from(text, 'latin1'), name)).toEqual([
      'info: Trapped is “False” in Info and “True ” in XMP',
    ]);
  });

  it('finds that identifiers, words and the output condition are missing', () => {
    const faults = checkPdf(writeFile('0 0 0 1 k 0 0 9 9 re f'), sheet);
    for (const check of ['identifiers', 'intent', 'info', 'words', 'boxes'])
      expect(find(check, faults)).not.toEqual([]);
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 300)],
    ['moved', (bytes: Uint8Array) => Buffer.concat([Buffer.from('\n\n'), bytes])],
    ['empty', () => new Uint8Array()],
  ] as const)('calls a file broken that is %s', async (_, damage) => {
    const { bytes, name } = await make({ format: 'a4' });
    expect(checkPdf(damage(bytes), name)[0]).toMatch(/^broken: /);
  });
});
