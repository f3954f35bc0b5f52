import type { DomainError, FieldError, Text } from '../../../shared/domain-error.js';
import { articleOn, codeInForceFrom } from '../../../shared/statute.js';
import { addDays } from '../../../shared/working-days.js';
import { insuredOnlyForInsurance, issuedLater, validUntilBeforeFrom } from '../approvals.errors.js';
import type { ApprovalKind, LegalSource } from '../approvals.types.js';
import { kindTerms } from './approval-kinds.data.js';

/** What a person writes about a paper. Days are YYYY-MM-DD. */
export interface ApprovalFields {
  readonly kind: ApprovalKind;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly insuredFen: number | null;
  readonly basis: string;
  readonly note: string | null;
  readonly documentIds: readonly string[];
}

export type ApprovalField = Exclude<keyof ApprovalFields, 'kind'>;

interface FieldRule {
  readonly word: Text;
  /** Kinds that need it from the step “put in force” on; it is sealed from then on too, unless `open`. */
  readonly needed: (kind: ApprovalKind) => boolean;
  /** May change while the paper is in force. */
  readonly open?: true;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Each field: when it must be there, and whether it can still change once the paper is in force. */
export const approvalFieldRules: Readonly<Record<ApprovalField, FieldRule>> = {
  number: { word: { zh: '文号（保单号）', en: 'number' }, needed: always },
  issuer: { word: { zh: '发文机关（保险人）', en: 'issuer' }, needed: always },
  issuedOn: { word: { zh: '签发日期', en: 'day of issue' }, needed: always },
  validFrom: { word: { zh: '有效期起', en: 'first day' }, needed: always },
  validUntil: { word: { zh: '有效期止', en: 'last day' }, needed: (kind) => kindTerms[kind].ends },
  insuredFen: { word: { zh: '保险金额', en: 'insured sum' }, needed: (kind) => kind === 'liabilityInsurance' },
  basis: { word: { zh: '依据', en: 'basis' }, needed: always },
  note: { word: { zh: '备注', en: 'note' }, needed: never, open: true },
  documentIds: { word: { zh: '附件', en: 'files' }, needed: never, open: true },
};

const fieldsInOrder = Object.keys(approvalFieldRules) as ApprovalField[];

/** What is missing to put the paper in force, field by field. */
export const missingFields = (paper: ApprovalFields): FieldError[] =>
  fieldsInOrder
    .filter((field) => approvalFieldRules[field].needed(paper.kind) && paper[field] === null)
    .map((field) => {
      const { word } = approvalFieldRules[field];
      const text = { zh: `请填写${word.zh}。`, en: `Give the ${word.en}.` };
      return { pointer: `/${field}`, code: 'field.missing', text, details: {} };
    });

/** A paper in force keeps the files it has; others may join them. */
export const dropsFiles = (kept: readonly string[], given: readonly string[]): boolean =>
  kept.some((id) => !given.includes(id));

/** Of the fields given, those that a paper in force has sealed. */
export const sealedOf = (given: Partial<ApprovalFields>): ApprovalField[] =>
  fieldsInOrder.filter((field) => given[field] !== undefined && approvalFieldRules[field].open !== true);

/** What contradicts itself, in a draft as well; `approval.ends-early`, `…issued-in-future`, `…insured-sum-of-insurance` (422). */
export function contradictions(paper: ApprovalFields, today: string): DomainError[] {
  const { kind, issuedOn, validFrom, validUntil, insuredFen } = paper;
  return [
    ...(issuedOn !== null && issuedOn > today ? [issuedLater({}, '/issuedOn')] : []),
    ...(validFrom !== null && validUntil !== null && validUntil < validFrom
      ? [validUntilBeforeFrom({}, '/validUntil')]
      : []),
    ...(insuredFen !== null && kind !== 'liabilityInsurance' ? [insuredOnlyForInsurance({}, '/insuredFen')] : []),
  ];
}

export const hasBegun = (validFrom: string | null, today: string): boolean => validFrom !== null && validFrom <= today;
export const isOver = (validUntil: string | null, today: string): boolean => validUntil !== null && validUntil < today;

/** The rules that ask for a paper of the kind on a day, the law first. */
export function sourcesOf(kind: ApprovalKind, day: string): LegalSource[] {
  const { statute, sources } = kindTerms[kind];
  const law = statute === null ? [] : [{ text: articleOn(statute, day), ...lawOn(day), uncertain: false }];
  return [...law, ...sources.filter((source) => isInForce(source, day))];
}

const isInForce = ({ since, until }: LegalSource, day: string): boolean =>
  (since === null || since <= day) && (until === null || day <= until);

/** 固废法 as revised was in force from 2020-09-01 until 生态环境法典 took its place. */
const lawOn = (day: string): Pick<LegalSource, 'since' | 'until'> =>
  day < codeInForceFrom
    ? { since: '2020-09-01', until: addDays(codeInForceFrom, -1) }
    : { since: codeInForceFrom, until: null };

/** Longest basis in characters; the database repeats it. */
const longestBasis = 500;

/** What a paper rests on when nobody says. */
export const usualBasis = (kind: ApprovalKind, day: string): string =>
  sourcesOf(kind, day)
    .map(({ text }) => text)
    .join('；')
    .slice(0, longestBasis);
