import type { CheckedFile } from './checked-file.ts';
import type { OpenedPdf } from './open-pdf.ts';
import type { PdfDict, PdfValue } from './parse-pdf.ts';

export function findFontFaults(file: OpenedPdf, font: PdfDict): string[] {
  if (font.get('Subtype') !== '/Type3') return [`a font of the kind ${String(font.get('Subtype'))}`];
  const drawn = [...file.getDict(font.get('CharProcs')).values()].filter(
    (glyph) => !/^\d+ 0 0 0 0 0 d1\s*$/.test(file.readStream(glyph)),
  );
  return [
    ...(drawn.length > 0 ? ['a hidden font that draws'] : []),
    ...(font.has('ToUnicode') ? [] : ['a font without a map to letters']),
  ];
}

export function findIntentFaults({ file, job }: CheckedFile): string[] {
  const { catalog, info, get, getDict } = file;
  const intents = get(catalog.get('OutputIntents'));
  const version = info.get('GTS_PDFXVersion');
  if (job.format?.office)
    return intents !== null || version !== undefined ? ['it claims to be for a press'] : [];
  const intent = getDict(Array.isArray(intents) ? intents[0] : undefined);
  const isNamed = (key: string) => toBytes(intent.get(key)) !== '';
  return [
    ...(toBytes(version) === 'PDF/X-1a:2003' ? [] : ['no GTS_PDFXVersion of PDF/X-1a:2003']),
    ...(intent.get('S') === '/GTS_PDFX' &&
    isNamed('OutputConditionIdentifier') &&
    isNamed('RegistryName') &&
    isNamed('Info')
      ? []
      : ['no output intent that names its condition']),
    ...(['/True', '/False'].includes(String(info.get('Trapped')))
      ? []
      : ['it does not say whether it is trapped']),
  ];
}

const toBytes = (value: PdfValue | undefined): string =>
  typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : '';
