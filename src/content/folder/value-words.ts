/** A schema’s types in an editor’s words. */
const typeNames: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một con số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm trường',
};
export const nameType = (type: string): string => typeNames[type] ?? type;

/** How a value becomes one of that type. */
export function adviseType(expected: string, value: unknown, written = String(value)): string {
  if (expected === 'string' && typeof value === 'object')
    return 'Ghi trên một dòng; câu có dấu hai chấm phải đặt trong ngoặc kép thẳng "…".';
  if (expected === 'string') return `Đặt giá trị trong ngoặc kép thẳng: "${written}".`;
  if (expected === 'array') return 'Viết mỗi mục trên một dòng, bắt đầu bằng gạch đầu dòng và dấu cách “- ”.';
  if (expected === 'object' && typeof value === 'string' && /^[A-Za-z]+:\S/u.test(value))
    return 'Thêm một dấu cách sau dấu hai chấm, ví dụ “text: …”.';
  if (expected === 'object') return 'Viết các trường con ở những dòng dưới, lùi vào hai dấu cách.';
  if (expected === 'boolean') return 'Ghi true hoặc false, không có ngoặc kép.';
  return 'Ghi con số bằng chữ số, không có ngoặc kép và không có chữ đi kèm.';
}

/** A value as a message quotes it. */
export function quoteValue(value: unknown): string {
  if (Array.isArray(value)) return `danh sách ${value.length} mục`;
  if (typeof value === 'object') return `nhóm trường (${Object.keys(value ?? {}).join(', ')})`;
  return typeof value === 'string' ? `“${value}”` : String(value);
}
