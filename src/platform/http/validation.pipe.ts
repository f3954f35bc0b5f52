import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { invalidRequest } from '../../shared/domain-error.js';
import type { Details, DomainError, FieldError, Text } from '../../shared/domain-error.js';
import { pointerSegment } from './pointer.js';
import { repeatedRows } from './unique-rows.js';
import { boundInUnits, fieldCode, otherRule, rowRepeated, ruleTexts, shownValue } from './validation-texts.js';

/** Most refused fields in one answer. */
const mostFields = 100;

/**
 * The shape of every body and query: unknown fields are refused, nothing is converted unless the DTO says so, and one
 * answer names all refused fields (`request.invalid`, 400), each with the most basic rule it breaks.
 */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    transform: true,
    validationError: { target: true, value: false },
    exceptionFactory: refusalOfFields,
  });

export const refusalOfFields = (errors: readonly ValidationError[]): DomainError =>
  invalidRequest(errors.flatMap((error) => fieldErrors(error, '')).slice(0, mostFields));

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  // An error without a target is about the whole body, for example a list where an object belongs.
  const pointer = error.target === undefined && parent === '' ? '' : `${parent}/${pointerSegment(error.property)}`;
  const children = (error.children ?? []).flatMap((child) => fieldErrors(child, pointer));
  const broken = mostBasicRule(Object.keys(error.constraints ?? {}));
  return broken === undefined ? children : [...ownErrors(error, broken, pointer), ...children];
}

/** Rows of a list that repeat an earlier one are told one by one, each in its place; any other rule once. */
function ownErrors(error: ValidationError, ruleName: string, pointer: string): FieldError[] {
  const { uniqueBy } = (error.contexts?.[ruleName] ?? {}) as { uniqueBy?: readonly string[] };
  if (uniqueBy === undefined) return [ownError(error, ruleName, pointer)];
  const rows = (error.target as Readonly<Record<string, readonly unknown[]>>)[error.property] ?? [];
  return repeatedRows(rows, uniqueBy).map(({ at, first }) => ({
    pointer: `${pointer}/${at}/${pointerSegment(uniqueBy[0]!)}`,
    code: fieldCode(ruleName),
    text: rowRepeated,
    details: { row: first + 1 },
  }));
}

const order = Object.keys(ruleTexts);
const rank = (ruleName: string): number => (order.includes(ruleName) ? order.indexOf(ruleName) : order.length);
const mostBasicRule = (names: readonly string[]): string | undefined =>
  [...names].sort((one, other) => rank(one) - rank(other))[0];

function ownError(error: ValidationError, ruleName: string, pointer: string): FieldError {
  const inUnits = boundInUnits(ruleName, error.property);
  const known = inUnits ?? ruleTexts[ruleName] ?? otherRule;
  const values = ruleArguments(error, ruleName);
  const details: Details = Object.fromEntries(known.values.map((name, place) => [name, shownValue(values[place])]));
  if (inUnits !== undefined) details['limit'] = Number(values[0]) / inUnits.per;
  const own = error.contexts?.[ruleName] as { text?: Text } | undefined;
  return { pointer, code: fieldCode(ruleName), text: own?.text ?? known.text, details };
}

/** class-validator leaves a rule's arguments (the 200 of `@MaxLength(200)`) out of its errors; its registry has them. */
function ruleArguments(error: ValidationError, ruleName: string): readonly unknown[] {
  if (error.target === undefined) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(error.target.constructor, '', false, false);
  const broken = rules.find((rule) => rule.propertyName === error.property && rule.name === ruleName);
  return (broken?.constraints as readonly unknown[] | undefined) ?? [];
}
