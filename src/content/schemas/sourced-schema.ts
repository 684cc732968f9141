import { z } from 'zod';
import { line, referTo } from './text.ts';

/** Words taken from a document. */
export const sourced = z.strictObject({
  text: line.meta({ title: 'Lời văn', description: 'Nguyên văn trong nguồn.' }),
  source: referTo('yearDocument').meta({
    title: 'Mã văn bản',
    description: 'Văn bản có lời này (trong documents.yaml).',
  }),
});
