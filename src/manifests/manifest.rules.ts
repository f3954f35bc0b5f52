import { DomainError } from '../shared/domain-error.js';
import type { FieldError } from '../shared/domain-error.js';
import type { FieldRule } from './manifest-field.types.js';
import { manifestFields } from './manifest-fields.data.js';
import { fieldsSealed, manifestIncomplete } from './manifest.errors.js';
import type { ManifestState } from './manifest.lifecycle.js';
import type { ManifestContent } from './manifest.types.js';

/** Bounds of what a request may say of a manifest, also one that a device sends later. */
export const manifestBounds = {
  maxLines: 200,
  /** Grams on one line (100 t), and so in one of its containers. */
  maxLineGrams: 100_000_000,
  maxPackages: 9_999,
} as const;

const ranks: Readonly<Record<Exclude<ManifestState, 'voided'>, number>> = {
  draft: 0,
  confirmed: 1,
  numbered: 2,
  loaded: 3,
  inTransit: 4,
  arrived: 5,
  accepted: 6,
  partlyAccepted: 6,
  refused: 6,
  closed: 7,
};

/** Whether a field may still be changed in this state. The instants and masses of a step are set by the step itself. */
export const isSealed = ({ sealedFrom }: FieldRule, state: ManifestState): boolean =>
  state === 'voided' || ranks[state] >= rankOf(sealedFrom);

/** Throws `manifest.field-sealed` (409) naming each of the fields that may not change in this state any more. */
export function requireUnsealed(fields: readonly string[], state: ManifestState): void {
  const sealed = fields.map(ruleOf).filter((rule) => isSealed(rule, state));
  if (sealed.length > 0) throw withFields(fieldsSealed({ count: sealed.length }), sealed.map(sealedError));
}

/** Throws `manifest.incomplete` (422) naming each cell without which a manifest may not enter the state. */
export function requireComplete(content: ManifestContent, entering: ManifestState, isBackfill: boolean): void {
  const missing = missingCells(content, entering, isBackfill);
  if (missing.length > 0) throw withFields(manifestIncomplete({ count: missing.length }), missing);
}

function missingCells(content: ManifestContent, entering: ManifestState, isBackfill: boolean): FieldError[] {
  if (entering === 'voided') return [];
  return manifestFields
    .filter(({ requiredFrom }) => requiredFrom !== null && ranks[entering] >= rankOf(requiredFrom))
    .filter(({ exempt }) => exempt === undefined || !exempt(content, isBackfill))
    .flatMap((rule) =>
      rule
        .cells(content)
        .filter(({ value }) => isEmpty(value))
        .map(({ pointer }) => missingError(rule, pointer)),
    );
}

const rankOf = (state: ManifestState): number => (state === 'voided' ? Infinity : ranks[state]);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function ruleOf(field: string): FieldRule {
  const rule = manifestFields.find((candidate) => candidate.field === field);
  if (rule === undefined) throw new Error(`no rule is written for the manifest's field ${field}`);
  return rule;
}

const sealedError = (rule: FieldRule): FieldError => ({
  pointer: `/${rule.field.replaceAll('.', '/')}`,
  code: 'manifest.field-sealed',
  text: {
    zh: `“${rule.label.zh}”已封存，不能修改（${rule.source}）。`,
    en: `The ${rule.label.en} is sealed and cannot be changed (${rule.source}).`,
  },
  details: {},
});

const missingError = (rule: FieldRule, pointer: string): FieldError => ({
  pointer,
  code: 'manifest.field-missing',
  text: {
    zh: `请填写“${rule.label.zh}”（${rule.source}）。`,
    en: `Fill in the ${rule.label.en} (${rule.source}).`,
  },
  details: {},
});

const withFields = (error: DomainError, fields: readonly FieldError[]): DomainError =>
  new DomainError(error.code, error.status, error.text, error.details, fields);
