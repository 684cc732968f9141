import { certificate } from './messages/certificate.ts';

export interface ListProduct {
  /** Vietnamese, as shown. */
  name: string;
  of: 'units' | 'people';
  /** On a card above the name. */
  label?: string;
}

/** What is made of a list: for each row of it one. The first is chosen where nobody chooses. */
export const listProducts = {
  'don-vi': { name: 'Ấn phẩm có tên từng đơn vị', of: 'units' },
  'giay-chung-nhan': { name: certificate.name, of: 'people' },
  'the-ten': { name: 'Thẻ tên', of: 'people' },
  'the-dai-bieu': { name: 'Thẻ đại biểu', of: 'people', label: 'ĐẠI BIỂU' },
} as const satisfies Record<string, ListProduct>;

export type ListProductId = keyof typeof listProducts;
export type CardProductId = 'the-ten' | 'the-dai-bieu';
export type PeopleProductId = CardProductId | 'giay-chung-nhan';

export const isListProduct = (id: string): id is ListProductId => Object.hasOwn(listProducts, id);

export const isForPeople = (id: ListProductId): id is PeopleProductId => listProducts[id].of === 'people';
