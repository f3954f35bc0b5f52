import type { Trade } from '../../../src/catalogue/trades.types.js';
import type { Text } from '../../../src/shared/domain-error.js';
import type { MethodCode } from '../../../src/shared/method-code.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a value must be like, where it cannot be told in advance. */
export type Matcher =
  /** A text that this regular expression finds something in. */
  | { readonly matches: string }
  /** A list of this many. */
  | { readonly count: number }
  /** A list with an element that has at least these fields, or that is this value. */
  | { readonly contains: Json }
  /** A list without such an element. */
  | { readonly lacks: Json };

/** A value to be equal to, or a matcher. `{name}` in a text is what an earlier step remembered. */
export type Expected = string | number | boolean | null | readonly string[] | Matcher;

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1. */
  readonly path: string;
  readonly body?: { readonly [key: string]: Json };
  /** Version for If-Match. */
  readonly version?: string | number;
}

export interface Answered {
  readonly status: number;
  /** Stable code of the refusal. */
  readonly problem?: string;
  /** By JSON pointer (RFC 6901) into the answer. */
  readonly fields?: Readonly<Record<string, Expected>>;
}

interface InTime {
  /** What happens, as a person would say it. */
  readonly does: Text;
  /** ISO 8601 with offset, not before the step before; left out: a minute after it. */
  readonly at?: string;
}

/** Somebody asks the product for something over HTTP. */
export interface RequestStep extends InTime {
  /** A member of the staff or the key of an enterprise. */
  readonly who: string;
  readonly request: Asked;
  readonly expect: Answered;
  /** Names for later steps, by JSON pointer into the answer. */
  readonly remember?: Readonly<Record<string, string>>;
  /** The worker then does all that waits in the outbox. */
  readonly jobs?: true;
}

/** Time passes, and the worker does recurring work that is due. */
export interface ClockStep extends InTime {
  readonly schedule: string;
}

export type Step = RequestStep | ClockStep;

export const staffWords = {
  manager: { zh: '运营负责人', en: 'operator’s manager' },
  dispatcher: { zh: '调度员', en: 'dispatcher' },
  driver: { zh: '驾驶员', en: 'driver' },
  weighbridge: { zh: '地磅员', en: 'weighbridge operator' },
  secondWeigher: { zh: '另一名地磅员', en: 'second weighbridge operator' },
  warehouse: { zh: '仓管员', en: 'warehouse' },
  regulator: { zh: '崇川区监管人员', en: 'regulator of 崇川区' },
  regulatorElsewhere: { zh: '通州区监管人员', en: 'regulator of 通州区' },
} as const satisfies Record<string, Text>;
export type StaffMember = keyof typeof staffWords;

export interface GivenFirm {
  readonly name: string;
  readonly trade: Trade;
  /** Only registered: with its papers, neither submitted nor verified; `{key.version}` is its version. */
  readonly draft?: true;
  /** Keys of trade templates it keeps profiles of; `{firm.key}` is the id of the profile. */
  readonly wastes: readonly string[];
  /** Declared generation of a year; 3 t of waste oil when left out. */
  readonly declared?: readonly { readonly wasteCode: string; readonly yearlyGrams: number }[];
}

/** A treatment company with a contract of 1,000 t a year; `{key}` is its id. */
export interface GivenPartner {
  readonly name: string;
  /** 320612 when left out. */
  readonly divisionCode?: string;
  readonly methods: readonly { readonly wasteCode: string; readonly methodCode: MethodCode }[];
  /** Last valid day of its permit; 2099-12-31 when left out. */
  readonly permitValidTo?: string;
}

/** A container that stands in its zone: `{name}` is its id, `{name.code}` its label. */
export interface GivenStored {
  readonly container: string;
  readonly firm: string;
  readonly waste: 'oil' | 'filters';
  readonly grams: number;
}

export interface Given {
  /** When the scenario begins, ISO 8601 with offset. */
  readonly now: string;
  /** Grams a year; 100 t when left out. */
  readonly yearlyQuotaGrams?: number;
  readonly categoryQuotas?: readonly { readonly category: string; readonly quotaGrams: number }[];
  /** Each with a verified registration and an agreement in force, unless a draft; `{key}` is its id. */
  readonly firms: Readonly<Record<string, GivenFirm>>;
  /** Last valid day of the vehicle's transport permit; 2099-12-31 when left out. */
  readonly vehiclePermitValidTo?: string;
  /** Enterprises of which a scanned paper manifest was uploaded: `{key.scan}`. */
  readonly scans?: readonly string[];
  /** Papers that the facility keeps as files: `{name}` is the id of each. */
  readonly files?: readonly string[];
  /** The national system does not answer before this instant, ISO 8601 with offset. */
  readonly systemDownUntil?: string;
  /** The national system is not connected: official numbers are entered by hand. */
  readonly numbersByHand?: true;
  /** Where waste goes; with two lorries of 10 t that go there: `{lorry}`, `{lorry.driver}`, `{lorry.escort}`, and `{lorry2}`. */
  readonly partners?: Readonly<Record<string, GivenPartner>>;
  /** What is in store already. */
  readonly inStore?: readonly GivenStored[];
  /** What happened earlier, told in a sentence and done in steps. */
  readonly before?: { readonly tells: Text; readonly steps: readonly Step[] };
}

/** Grams on an account of the ledger when all is done. */
export interface BalanceInTheEnd {
  /** Key of the account: kind/owner/year/scope. */
  readonly account: string;
  readonly of: Text;
  readonly posted: number;
  readonly pending: number;
}

/** The states a noun went through, as the audit trail tells. */
export interface TrailInTheEnd {
  /** Name of the remembered id. */
  readonly subject: string;
  readonly of: Text;
  readonly states: readonly string[];
}

export interface Scenario {
  /** File name of the rendered page, kebab-case. */
  readonly name: string;
  readonly title: Text;
  /** The rules it shows. */
  readonly basis: Text;
  /** What it is about, in a sentence or two. */
  readonly about: Text;
  readonly given: Given;
  readonly steps: readonly Step[];
  readonly finally: { readonly balances: readonly BalanceInTheEnd[]; readonly trails: readonly TrailInTheEnd[] };
}
