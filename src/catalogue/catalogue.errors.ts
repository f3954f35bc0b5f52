import { defineError, DomainError } from '../shared/domain-error.js';

export const codeUnknown = defineError<{ code: string }>('catalogue.code-unknown', 422, {
  zh: '系统收录的名录中没有废物代码 {code}。请核对代码，或由管理员导入完整的名录。',
  en: 'No edition of the catalogue kept here lists the waste code {code}. Check it, or have the full catalogue imported.',
});

export const codeNotInForce = defineError<{ code: string; on: string; editions: string }>(
  'catalogue.code-not-in-force',
  422,
  {
    zh: '废物代码 {code} 在 {on} 施行的名录中没有（收录于：{editions}）。请改用现行名录的代码。',
    en: 'The waste code {code} is not in the edition in force on {on} (it is in: {editions}). Use a code of that edition.',
  },
);

export const codeNotFound = defineError<{ code: string }>('catalogue.code-not-found', 404, {
  zh: '该日施行的名录中没有废物代码 {code}。请用名称、拼音首字母或代码重新查询。',
  en: 'The edition in force on that day has no waste code {code}. Search by name, pinyin initials or code.',
});

/** One answer for several refusals of one request: the first one's, with the fields of all. */
export function joinRefusals(refusals: readonly DomainError[]): DomainError | null {
  const [first] = refusals;
  if (first === undefined || refusals.length === 1) return first ?? null;
  const fields = refusals.flatMap((refusal) => refusal.fields);
  return new DomainError(first.code, first.status, first.text, first.details, fields);
}
