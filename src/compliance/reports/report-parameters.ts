import { isDateOnly, isInstant } from '../../platform/http/field-types.js';
import { invalidRequest } from '../../shared/domain-error.js';
import type { FieldError, Language, Text } from '../../shared/domain-error.js';
import { periodNamed } from '../../shared/period.js';
import { isUuid } from '../../shared/uuid.js';
import { addDays, startOfShanghaiDay } from '../../shared/working-days.js';
import type { ParameterType, ReportParameter, ReportParameters, ValuesOf } from './report-definition.types.js';
import { periodToCome } from './report.errors.js';

interface Shape {
  readonly fits: (text: string) => boolean;
  readonly said: Text;
}

const shapes: Readonly<Record<Exclude<ParameterType, 'choice'>, Shape>> = {
  period: {
    fits: (text) => /^20\d\d(-(0[1-9]|1[0-2]))?$/.test(text),
    said: { zh: '应为年份或月份，如 2026 或 2026-03。', en: 'Must be a year or a month: 2026 or 2026-03.' },
  },
  declaredPeriod: {
    fits: (text) => /^20\d\d(-(0[1-9]|1[0-2]|Q[1-4]))?$/.test(text),
    said: {
      zh: '应为年份、季度或月份，如 2026、2026-Q3 或 2026-03。',
      en: 'Must be a year, a quarter or a month: 2026, 2026-Q3 or 2026-03.',
    },
  },
  day: {
    fits: isDateOnly,
    said: { zh: '应为存在的日期，如 2026-03-02。', en: 'Must be a day that exists, such as 2026-03-02.' },
  },
  instant: {
    fits: isInstant,
    said: {
      zh: '应为带时区的时刻，如 2026-03-02T08:00:00+08:00。',
      en: 'Must be an instant with its offset, such as 2026-03-02T08:00:00+08:00.',
    },
  },
  uuid: {
    fits: isUuid,
    said: { zh: '应为从列表中取得的编号（UUID）。', en: 'Must be an id (UUID) as a list gives it.' },
  },
  wasteCode: {
    fits: (text) => /^\d{3}-\d{3}-\d{2}$/.test(text),
    said: { zh: '应为 8 位废物代码，如 900-214-08。', en: 'Must be a waste code such as 900-214-08.' },
  },
};

const missing: Text = { zh: '请填写此参数。', en: 'This parameter is required.' };
const unknown: Text = {
  zh: '该报表没有此参数，请删除。各报表的参数见报表清单。',
  en: 'The report has no such parameter: leave it out. The list of reports names those of each.',
};

/** Most wrong parameters named in one answer. */
const mostFaults = 20;

/** The values, or `request.invalid` (400) naming every parameter to mend. */
export function readParameters<P extends ReportParameters>(parameters: P, given: object): ValuesOf<P> {
  const faults = [
    ...Object.entries(given)
      .filter(([name]) => !Object.hasOwn(parameters, name))
      .map(([name]) => fault(name.slice(0, 40), 'unknown', unknown)),
    ...Object.entries(parameters).flatMap(([name, parameter]) => {
      const value = valueOf(given, name);
      if (value === undefined) return parameter.required ? [fault(name, 'required', missing)] : [];
      const { fits, said } = shapeOf(parameter);
      return typeof value === 'string' && fits(value) ? [] : [fault(name, parameter.type, said)];
    }),
  ];
  if (faults.length > 0) throw invalidRequest(faults.slice(0, mostFaults));
  return Object.fromEntries(Object.keys(parameters).flatMap((name) => pairOf(given, name))) as ValuesOf<P>;
}

function shapeOf(parameter: ReportParameter): Shape {
  if (parameter.type !== 'choice') return shapes[parameter.type];
  const { choices } = parameter;
  const words = (language: Language): string =>
    Object.entries(choices)
      .map(([value, text]) => `${value} ${text[language]}`)
      .join(language === 'zh' ? '；' : '; ');
  return {
    fits: (text) => Object.hasOwn(choices, text),
    said: { zh: `请从可选值中选择：${words('zh')}。`, en: `Must be one of: ${words('en')}.` },
  };
}

const valueOf = (given: object, name: string): unknown =>
  Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;

function pairOf(given: object, name: string): [string, unknown][] {
  const value = valueOf(given, name);
  return value === undefined ? [] : [[name, value]];
}

const fault = (name: string, code: string, text: Text): FieldError => ({
  pointer: `/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  code: `report.parameter-${code}`,
  text,
  details: {},
});

/** A month, quarter or year of Asia/Shanghai: from its first instant to the first one after it. */
export function periodOf(name: string): { readonly from: Date; readonly before: Date } {
  const { startsOn, endsOn } = periodNamed(name);
  return { from: startOfShanghaiDay(startsOn), before: startOfShanghaiDay(addDays(endsOn, 1)) };
}

/** Its first and its last day, YYYY-MM-DD. */
export function daysOf(name: string): { readonly from: string; readonly to: string } {
  const { startsOn: from, endsOn: to } = periodNamed(name);
  return { from, to };
}

/** `report.period-to-come`, 422: of what has not begun there is nothing to report. */
export function requireBegun({ period }: { readonly period: string }, now: Date): void {
  if (periodOf(period).from > now) throw periodToCome({}, '/parameters/period');
}
