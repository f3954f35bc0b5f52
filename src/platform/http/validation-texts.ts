import type { ValidationOptions } from 'class-validator';
import type { DetailValue, Text } from '../../shared/domain-error.js';

/** What a class-validator rule tells the person who filled in the field. `values` names the rule's own arguments. */
export interface RuleText {
  readonly text: Text;
  readonly values: readonly string[];
}

/** Of a list of rows: said in the later one. */
export const rowRepeated: Text = {
  zh: '与第 {row} 行重复，请更改或去掉本行。',
  en: 'The same as row {row}; change this row or take it away.',
};

const rule = (zh: string, en: string, ...values: string[]): RuleText => ({ text: { zh, en }, values });

/** In the order in which they are told: of several broken rules of one field, the most basic one. */
export const ruleTexts: Readonly<Record<string, RuleText>> = {
  whitelistValidation: rule('没有这个字段，请去掉。', 'There is no such field; leave it out.'),
  unknownValue: rule(
    '内容格式无法识别，请按接口说明填写。',
    'The content is not understood; see the API documentation.',
  ),
  isDefined: rule('必填。', 'Required.'),
  isObject: rule('应为 JSON 对象。', 'Must be a JSON object.'),
  nestedValidation: rule('应为 JSON 对象或对象的列表。', 'Must be a JSON object, or a list of objects.'),
  isString: rule('应为文字，必填。', 'Must be text; required.'),
  isInt: rule('应为整数，必填。', 'Must be a whole number; required.'),
  isNumber: rule('应为数字，必填。', 'Must be a number; required.'),
  isBoolean: rule('应为 true 或 false。', 'Must be true or false.'),
  isArray: rule('应为列表。', 'Must be a list.'),
  isNotEmpty: rule('不能为空。', 'Must not be empty.'),
  isUuid: rule('应为编号（UUID）。', 'Must be an id (UUID).'),
  isIn: rule('只能取：{allowed}。', 'Must be one of: {allowed}.', 'allowed'),
  isEnum: rule('只能取：{allowed}。', 'Must be one of: {allowed}.', 'allowed'),
  isDateString: rule(
    '应为日期或时间，如 2026-03-01 或 2026-03-01T08:00:00+08:00。',
    'Must be a date or time such as 2026-03-01 or 2026-03-01T08:00:00+08:00.',
  ),
  isIso8601: rule(
    '应为日期或时间，如 2026-03-01 或 2026-03-01T08:00:00+08:00。',
    'Must be a date or time such as 2026-03-01 or 2026-03-01T08:00:00+08:00.',
  ),
  isDateOnly: rule('应为存在的日期，如 2026-03-01。', 'Must be an existing date such as 2026-03-01.'),
  isInstant: rule(
    '应为带时区的时间，如 2026-03-01T08:00:00+08:00。',
    'Must be a time with its offset, such as 2026-03-01T08:00:00+08:00.',
  ),
  arrayMinSize: rule('至少填 {least} 项。', 'Give at least {least}.', 'least'),
  arrayMaxSize: rule('最多填 {most} 项。', 'Give at most {most}.', 'most'),
  arrayNotEmpty: rule('至少填 1 项。', 'Give at least one.'),
  arrayUnique: rule('有重复的项，请去掉。', 'Holds an item twice; remove one.'),
  isLength: rule('长度应为 {least}–{most} 个字符。', 'Must have {least} to {most} characters.', 'least', 'most'),
  minLength: rule('至少 {least} 个字符。', 'Must have at least {least} characters.', 'least'),
  maxLength: rule('最多 {most} 个字符。', 'Must have at most {most} characters.', 'most'),
  min: rule('不能小于 {least}。', 'Must be {least} or more.', 'least'),
  max: rule('不能大于 {most}。', 'Must be {most} or less.', 'most'),
  isPositive: rule('应大于 0。', 'Must be greater than 0.'),
  isEmail: rule('应为电子邮箱，如 name@example.cn。', 'Must be an e-mail address such as name@example.cn.'),
  isUrl: rule('应为网址，如 https://example.cn。', 'Must be an address such as https://example.cn.'),
  isLatitude: rule('应为纬度，-90 至 90。', 'Must be a latitude, -90 to 90.'),
  isLongitude: rule('应为经度，-180 至 180。', 'Must be a longitude, -180 to 180.'),
  equals: rule('应为 {value}。', 'Must be {value}.', 'value'),
  matches: rule('格式不正确，应符合 {pattern}。', 'Has the wrong form; it must match {pattern}.', 'pattern'),
};

/** Whole numbers of a small unit, which people type and read in the large one: the screens' fields and papers show that. */
const units = [
  { of: /grams$/i, per: 1_000, zh: ['千克', '克'], en: ['kg', 'g'] },
  { of: /millilitres$/i, per: 1_000, zh: ['升', '毫升'], en: ['l', 'ml'] },
  { of: /fen$/i, per: 100, zh: ['元', '分'], en: ['yuan', 'fen'] },
] as const;

/** A bound of such a field in both units: `{limit}` stands for the one in the large unit. Undefined for every other field. */
export function boundInUnits(ruleName: string, property: string): (RuleText & { readonly per: number }) | undefined {
  const unit = units.find(({ of }) => of.test(property));
  const known = ruleName === 'min' || ruleName === 'max' ? ruleTexts[ruleName] : undefined;
  if (unit === undefined || known === undefined) return undefined;
  const [bound] = known.values as [string];
  const { zh, en } = known.text;
  return {
    text: {
      zh: zh.replace(`{${bound}}`, `{limit} ${unit.zh[0]}（{${bound}} ${unit.zh[1]}）`),
      en: en.replace(`{${bound}}`, `{limit} ${unit.en[0]} ({${bound}} ${unit.en[1]})`),
    },
    values: known.values,
    per: unit.per,
  };
}

/** A rule that has no words here and none of its own. */
export const otherRule = rule('不符合要求，请按接口说明填写。', 'Is not acceptable; see the API documentation.');

/**
 * Gives one use of a rule its own words: `@Matches(/^\d{8}$/, says('应为 8 位数字。', 'Must be 8 digits.'))`. Options
 * such as `{ each: true }` go last.
 */
export const says = (zh: string, en: string, options: ValidationOptions = {}): ValidationOptions => ({
  ...options,
  context: { text: { zh, en } satisfies Text },
});

const longestList = 30;

/** The rule's arguments as a person reads them: lists joined and cut, patterns as their source. */
export function shownValue(value: unknown): DetailValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof RegExp) return value.source;
  const items = Array.isArray(value) ? value : Object.values(value ?? {});
  return items.slice(0, longestList).map(String).join(', ') + (items.length > longestList ? ' …' : '');
}

/** `maxLength` → `field.max-length`. */
export const fieldCode = (ruleName: string): string =>
  ruleName === 'whitelistValidation'
    ? 'field.unknown'
    : `field.${ruleName.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
