import { defineError, DomainError } from '../../shared/domain-error.js';
import { receivingProblems } from './receiving-problems.data.js';
import type { FieldProblem } from './acceptance.rules.js';

const refused = defineError<{ count: number }>('acceptance.refused', 422, {
  zh: '验收还有 {count} 处问题，请按各行的提示处理后再提交。',
  en: 'The acceptance has {count} problem(s); see to each as described and hand it in again.',
});

/** All problems at once, each with its own code at its own field. */
export function acceptanceRefused(problems: readonly FieldProblem[]): DomainError {
  const { code, status, text, details } = refused({ count: problems.length });
  const fields = problems.map(({ pointer, problem }) => ({
    pointer,
    code: problem,
    text: receivingProblems[problem],
    details: {},
  }));
  return new DomainError(code, status, text, details, fields);
}
