import { defineError, definedErrors, DomainError, invalidRequest, renderText } from './domain-error.js';

const text = { zh: '剩余 {left} 克，请减少数量。', en: '{left} g are left; ask for less.' };
const short = defineError<{ left: number }>('domain-error-spec.short', 409, text);

describe('defineError', () => {
  it('builds refusals with code, status, texts and details', () => {
    const error = short({ left: 5 });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({
      code: 'domain-error-spec.short',
      status: 409,
      text,
      details: { left: 5 },
      fields: [],
    });
    expect(error.message).toBe('domain-error-spec.short: 5 g are left; ask for less.');
  });

  it('carries its code, to know a refusal by', () => {
    expect(short.code).toBe(short({ left: 5 }).code);
  });

  it('names the field to mend when given a pointer', () => {
    expect(short({ left: 5 }, '/lines/0/massGrams').fields).toEqual([
      { pointer: '/lines/0/massGrams', code: 'domain-error-spec.short', text, details: { left: 5 } },
    ]);
  });

  it('lists the definition, and refuses a second one of the same code', () => {
    expect(definedErrors().get('domain-error-spec.short')).toEqual({ status: 409, text });
    expect(() => defineError('domain-error-spec.short', 400, text)).toThrow(/defined twice/);
  });

  it('refuses texts whose languages name different details', () => {
    expect(() => defineError('domain-error-spec.uneven', 400, { zh: '{a}', en: '{b}' })).toThrow(/different details/);
    expect(definedErrors().has('domain-error-spec.uneven')).toBe(false);
  });
});

describe('invalidRequest', () => {
  it('carries every refused field and their number', () => {
    const fields = [...short({ left: 1 }, '/a').fields, ...short({ left: 2 }, '/b').fields];
    const error = invalidRequest(fields);
    expect(error).toMatchObject({ code: 'request.invalid', status: 400, details: { count: 2 }, fields });
    expect(definedErrors().get('request.invalid')?.text).toEqual(error.text);
  });
});

describe('renderText', () => {
  it('fills details in the language asked for', () => {
    expect(renderText(text, 'zh', { left: 7 })).toBe('剩余 7 克，请减少数量。');
    expect(renderText(text, 'en', { left: 0 })).toBe('0 g are left; ask for less.');
  });

  it('leaves unknown placeholders alone, inherited names included', () => {
    expect(renderText({ zh: '', en: '{left} {constructor}' }, 'en', {})).toBe('{left} {constructor}');
  });

  it('does not fill what a detail brings along', () => {
    expect(renderText({ zh: '', en: '{a}{b}' }, 'en', { a: '{b}$&', b: 1 })).toBe('{b}$&1');
  });
});
