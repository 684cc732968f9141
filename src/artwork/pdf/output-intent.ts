import { toPdfDictionary, toPdfText } from './pdf-syntax.ts';

/**
 * How the inks were meant, not a promise of the press: the identity's values were chosen for coated paper
 * in offset, and FOGRA39 is the registered condition for that which Vietnamese shops' programs bring
 * along. No registered condition fits an inkjet on canvas; such a shop converts from this one.
 */
export const outputIntent = toPdfDictionary({
  Type: '/OutputIntent',
  S: '/GTS_PDFX',
  OutputConditionIdentifier: '(FOGRA39)',
  RegistryName: '(http://www.color.org)',
  OutputCondition: toPdfText('Offset, giấy tráng phủ (ISO 12647-2:2004)'),
  Info: toPdfText('Coated FOGRA39 (ISO 12647-2:2004)'),
});
