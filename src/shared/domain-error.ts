/** A sentence a user may read: Chinese first, English second. `{name}` is replaced by the detail of that name. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;
export const languages = ['zh', 'en'] as const satisfies readonly Language[];
export type DetailValue = string | number | boolean | null;
export type Details = Record<string, DetailValue>;

/** One refused field of a request: an RFC 6901 pointer into the body, a stable code, and what to do. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly text: Text;
  readonly details: Details;
}

/** An expected refusal. Rendered as an RFC 9457 problem document; `details` are safe to show to the caller. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly text: Text,
    readonly details: Details = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(`${code}: ${renderText(text, 'en', details)}`);
    this.name = 'DomainError';
  }
}

interface ErrorDefinition {
  readonly status: number;
  readonly text: Text;
}

const definitions = new Map<string, ErrorDefinition>();

/**
 * Declares an expected refusal once, beside the domain it belongs to.
 * The returned function builds the error; `pointer` names the field of the request to mend. `words` are said in place of
 * the details of their names, where what a program compares (`storedAtGenerator`) is not what a person reads (在产废单位).
 * The function carries its `code`, for who decides by it.
 */
export function defineError<D extends Details = Record<never, never>>(code: string, status: number, text: Text) {
  if (definitions.has(code)) throw new Error(`error code ${code} is defined twice`);
  assertSamePlaceholders(code, text);
  definitions.set(code, { status, text });
  const build = (details: D, pointer?: string, words: Words = {}): DomainError => {
    const said = worded(text, words);
    const fields = pointer === undefined ? [] : [{ pointer, code, text: said, details }];
    return new DomainError(code, status, said, details, fields);
  };
  return Object.assign(build, { code });
}

type Words = Readonly<Record<string, Text>>;

const worded = (text: Text, words: Words): Text => {
  const inLanguage = (language: Language) =>
    renderText(text, language, Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[language]])));
  return { zh: inLanguage('zh'), en: inLanguage('en') };
};

/** Several refused fields of one request in one answer, so that nobody mends them one at a time. */
export const invalidRequest = (fields: readonly FieldError[]): DomainError =>
  new DomainError('request.invalid', 400, requestInvalid, { count: fields.length }, fields);

const requestInvalid: Text = {
  zh: '请求中有 {count} 处需要修改，请按各字段的提示更正后重试。',
  en: '{count} field(s) of the request need mending; correct each as described and send it again.',
};
definitions.set('request.invalid', { status: 400, text: requestInvalid });

/** Every refusal the product can give, for the dictionary the console reads and for the documentation. */
export const definedErrors = (): ReadonlyMap<string, ErrorDefinition> => definitions;

export function renderText(text: Text, language: Language, details: Details = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : whole,
  );
}

/** In both languages, for an answer that is shown in either. */
export const renderBoth = (text: Text, details: Details = {}): Text => ({
  zh: renderText(text, 'zh', details),
  en: renderText(text, 'en', details),
});

function assertSamePlaceholders(code: string, text: Text): void {
  const names = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join();
  if (names(text.zh) !== names(text.en)) throw new Error(`error ${code}: Chinese and English name different details`);
}
