import type { Field } from '@sveltia/cms';
import type { ReferenceKind } from '../schemas/text.ts';
import type { References } from './to-references.ts';

/** The parts of a JSON Schema that the forms are made from. */
export interface FieldSchema {
  type?: string;
  title?: string;
  description?: string;
  enum?: string[];
  /** An enum's only value. */
  const?: string;
  /** Groups of which a value is one; a form shows the fields of them all. */
  oneOf?: FieldSchema[];
  anyOf?: FieldSchema[];
  /** Words beside the values of `enum`, in their order. */
  enumDescriptions?: string[];
  pattern?: string;
  format?: string;
  /** An id: what it names. */
  refersTo?: ReferenceKind;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: FieldSchema | FieldSchema[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
  default?: unknown;
}

/** A list's only field, whose name appears nowhere. */
const item = 'item';

/** The fields of a group, in the schema's order. */
export const toCmsFields = (
  { properties = {}, required = [] }: FieldSchema,
  references: References = {},
): Field[] =>
  Object.entries(properties).map(([name, schema]) =>
    toCmsField(name, schema, required.includes(name), references),
  );

/** A choice among groups as one group: what each of them requires is required, and a field's values are those of all. */
export function toOneGroup(schema: FieldSchema): FieldSchema {
  const groups = schema.oneOf ?? schema.anyOf;
  if (!groups?.every(({ type }) => type === 'object')) return schema;
  const { oneOf: _, anyOf: __, ...facts } = schema;
  const properties: Record<string, FieldSchema> = {};
  for (const [name, field] of groups.flatMap((group) => Object.entries(group.properties ?? {})))
    properties[name] = joinValues(properties[name], field);
  const [first, ...rest] = groups.map(({ required = [] }) => required);
  const required = (first ?? []).filter((name) => rest.every((names) => names.includes(name)));
  return { ...facts, type: 'object', properties, required };
}

const joinValues = (known: FieldSchema | undefined, field: FieldSchema): FieldSchema => {
  if (known === undefined) return field.const === undefined ? field : toEnum(field);
  if (field.const === undefined) return known;
  const { enum: values = [], enumDescriptions: words = [] } = toEnum(field);
  return {
    ...known,
    enum: [...(known.enum ?? []), ...values],
    enumDescriptions: [...(known.enumDescriptions ?? []), ...words],
  };
};

const toEnum = ({ const: value, ...field }: FieldSchema): FieldSchema =>
  value === undefined ? field : { ...field, enum: [value] };

/** @throws Error when a schema has a type that no form knows: add it here. */
export function toCmsField(
  name: string,
  choice: FieldSchema,
  required: boolean,
  references: References = {},
): Field {
  const schema = toOneGroup(choice);
  const common = {
    name,
    label: schema.title ?? name,
    required,
    ...(schema.description && { hint: schema.description }),
  };
  switch (schema.type) {
    case 'object':
      return { ...common, widget: 'object', collapsed: 'auto', fields: toCmsFields(schema, references) };
    case 'array':
      return { ...common, widget: 'list', ...toListParts(schema, references) };
    case 'boolean':
      return { ...common, ...toBooleanParts(required) };
    case 'integer':
    case 'number':
      return { ...common, ...toNumberParts(schema) };
    // A date that may be known in part is text or a number to the schema; in a form it is text.
    case undefined:
    case 'string':
      return { ...common, ...toTextParts(schema, references) };
    default:
      throw new Error(`No form field is known for the type "${schema.type}" of "${name}"`);
  }
}

/** A switch is always written, off too; a choice of nothing is left out of the file. */
const toBooleanParts = (required: boolean) =>
  required
    ? { widget: 'boolean' as const, default: false }
    : {
        widget: 'select' as const,
        default: null,
        options: [
          { label: 'Không', value: null },
          { label: 'Có', value: true },
        ],
      };

function toListParts({ items, minItems }: FieldSchema, references: References) {
  if (Array.isArray(items)) {
    const [first = {}] = items;
    return { min: items.length, max: items.length, field: toCmsField(item, first, true, references) };
  }
  const min = minItems === undefined ? {} : { min: minItems };
  return items?.type === 'object'
    ? { ...min, collapsed: 'auto' as const, fields: toCmsFields(items, references) }
    : { ...min, field: toCmsField(item, items ?? {}, true, references) };
}

function toNumberParts({ type, minimum, maximum }: FieldSchema) {
  return {
    widget: 'number' as const,
    value_type: type === 'integer' ? ('int' as const) : ('float' as const),
    ...(minimum !== undefined && { min: minimum }),
    // What JSON Schema says where nothing was said: the largest whole number there is.
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
  };
}

function toTextParts(
  { enum: values, enumDescriptions = [], format, pattern, refersTo }: FieldSchema,
  references: References,
) {
  const reference = refersTo && references[refersTo];
  if (reference) return reference;
  if (values) {
    const options = values.map((value, index) => ({ value, label: enumDescriptions[index] ?? value }));
    return { widget: 'select' as const, options };
  }
  if (format === 'date') return { widget: 'datetime' as const, type: 'date' as const, format: 'YYYY-MM-DD' };
  return {
    widget: 'string' as const,
    ...(pattern && { pattern: [pattern, 'Không đúng dạng; xem ví dụ dưới ô.'] as [string, string] }),
  };
}
