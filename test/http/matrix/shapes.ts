import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';

/** What a field takes, read from the rules that the product itself checks it by. */
export type Shape =
  | { readonly kind: 'text'; readonly least: number; readonly most: number; readonly pattern: RegExp | null }
  | { readonly kind: 'oneOf'; readonly values: readonly unknown[] }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' | 'uuid' | 'day' | 'instant' | 'anything' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

type Rules = ReadonlyMap<string, readonly unknown[]>;

export function shapeOf(dto: Type<unknown>): ObjectShape {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
  return {
    kind: 'object',
    fields: names.map((name) => {
      const own = rules.filter(({ propertyName }) => propertyName === name);
      const byName = new Map(own.map((rule) => [rule.name ?? rule.type, (rule.constraints ?? []) as unknown[]]));
      const optional = own.some(({ type }) => type === 'conditionalValidation') || hasDefault(dto, name);
      return { name, optional, shape: fieldShape(dto, name, byName) };
    }),
  };
}

/** A field with a default (`sort = 'name'`) may be left out whatever its rules say. */
const hasDefault = (dto: Type<unknown>, name: string): boolean =>
  (new dto() as Record<string, unknown>)[name] !== undefined;

function fieldShape(dto: Type<unknown>, name: string, rules: Rules): Shape {
  const one = (): Shape => (rules.has('nestedValidation') ? shapeOf(nestedClass(dto, name)) : scalarShape(rules));
  const isList = ['isArray', 'arrayMaxSize', 'arrayMinSize', 'arrayUnique'].some((rule) => rules.has(rule));
  if (!isList) return one();
  const [least = 0, most = 3] = [number(rules, 'arrayMinSize'), number(rules, 'arrayMaxSize')];
  return { kind: 'list', of: one(), least, most };
}

/** Rules that say all about a field by being there. */
const kindsByRule = [
  ['isUuid', 'uuid'],
  ['isDateOnly', 'day'],
  ['isInstant', 'instant'],
  ['isBoolean', 'flag'],
] as const;

function scalarShape(rules: Rules): Shape {
  if (rules.has('isIn')) return { kind: 'oneOf', values: rules.get('isIn')![0] as unknown[] };
  const known = kindsByRule.find(([rule]) => rules.has(rule));
  if (known !== undefined) return { kind: known[1] };
  if (rules.has('isInt') || rules.has('isNumber')) {
    const [least = -2_147_483_648, most = 2_147_483_647] = [number(rules, 'min'), number(rules, 'max')];
    return { kind: 'integer', least, most };
  }
  const pattern = (rules.get('matches')?.[0] as RegExp | undefined) ?? null;
  return rules.has('isString') || pattern !== null ? textShape(rules, pattern) : { kind: 'anything' };
}

function textShape(rules: Rules, pattern: RegExp | null): Shape {
  const least = number(rules, 'isLength') ?? number(rules, 'minLength') ?? 0;
  const most = number(rules, 'isLength', 1) ?? number(rules, 'maxLength') ?? 200;
  return { kind: 'text', least, most, pattern };
}

const number = (rules: Rules, rule: string, place = 0): number | undefined =>
  rules.get(rule)?.[place] as number | undefined;

/** class-transformer keeps the classes of `@Type` to itself; an empty object of the field tells them. */
function nestedClass(dto: Type<unknown>, name: string): Type<unknown> {
  const made = plainToInstance(dto, { [name]: {} }) as Record<string, object>;
  const type = made[name]!.constructor as Type<unknown>;
  if (type === (Object as unknown)) throw new Error(`${dto.name}.${name} is checked as an object of no class`);
  return type;
}

/** Every field with an id in it, as the path to it: `lines/0/profileId`, `bookingIds/0`. */
export function idFields(shape: Shape, path: readonly string[] = []): string[][] {
  if (shape.kind === 'uuid') return [[...path]];
  if (shape.kind === 'list') return idFields(shape.of, [...path, '0']);
  if (shape.kind !== 'object') return [];
  return shape.fields.flatMap((field) => idFields(field.shape, [...path, field.name]));
}
