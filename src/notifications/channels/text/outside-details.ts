import type { Details, DetailValue } from '../../../shared/domain-error.js';

/** Of 14 digits, as the national system issues them, or ours with letters first: never eleven digits, a phone. */
const number = /^(\d{14}|[A-Z][A-Z0-9-]{3,40})$/;
const count = /^\d{1,9}$/;
const amount = /^-?(\d{1,9}|\d{1,3}(,\d{3}){1,4})(\.\d{1,3})?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-\d{2}$/;
/** A word that programs compare, as our tables have it. */
const code = /^[a-z][a-z-]{1,39}$/;

/**
 * The details that may leave the product, and what they look like. Whatever is not listed stays inside: names, reasons and
 * answers are free text, in which somebody may have written a person's name, phone or address.
 */
const leaving: Readonly<Record<string, RegExp>> = {
  number,
  position: count,
  containers: count,
  days: count,
  year: /^\d{4}$/,
  kilograms: amount,
  refused: amount,
  tonnes: amount,
  yuan: amount,
  day,
  dueOn: day,
  answerDueOn: day,
  month,
  rule: code,
  state: code,
};

export const mayLeave = (name: string): boolean => Object.hasOwn(leaving, name);

/** Of a notice's details those that may leave, and only where they look as they should. */
export const outsideDetails = (details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).filter(([name, value]) => mayLeave(name) && isPlain(value, leaving[name]!)),
  );

const isPlain = (value: DetailValue, shape: RegExp): boolean =>
  typeof value === 'boolean' || value === null || shape.test(String(value));
