import { z } from 'zod';
import { id, line } from './text.ts';

/** Words taken from a document. */
export const sourced = z.strictObject({
  text: line.meta({ title: 'Lời văn', description: 'Nguyên văn trong nguồn.' }),
  source: id.meta({ title: 'Mã văn bản', description: 'Văn bản có lời này (trong documents.yaml).' }),
});
