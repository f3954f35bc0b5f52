import { defineError, DomainError } from '../../shared/domain-error.js';
import type { ImportProblem } from './table.js';

export const editionInvalid = defineError<{ edition: string }>('catalogue.edition-invalid', 422, {
  zh: '版本“{edition}”无效：版本名为 1–20 个字母、数字、点或连字符，施行日期须存在且不晚于失效日期。',
  en: 'Edition “{edition}” is invalid: 1 to 20 letters, digits, dots or hyphens, and dates that exist in their order.',
});

export const editionOverlaps = defineError<{ edition: string; other: string }>('catalogue.edition-overlaps', 409, {
  zh: '版本 {edition} 的施行期与版本 {other} 重叠。请先导入版本 {other} 并填写其失效日期。',
  en: 'Edition {edition} overlaps edition {other} in time. Import {other} first, with the day it ends.',
});

const importRefused = defineError<{ count: number; line: number; column: string }>('import.refused', 422, {
  zh: '文件有 {count} 处需要更正（第一处：第 {line} 行，列 {column}），没有导入任何内容。请更正后重新导入。',
  en: 'The file needs {count} correction(s) (first: line {line}, column {column}); nothing was imported. Mend it and import again.',
});

/** `import.refused`, 422: one field for each problem of the file, `/12/hazards` for line 12, column `hazards`. */
export function fileRefused(problems: readonly ImportProblem[]): DomainError {
  const first = problems[0];
  const summary = importRefused({ count: problems.length, line: first?.line ?? 1, column: first?.column ?? '-' });
  const fields = problems.map(({ line, column, code, text }) => ({
    pointer: column === null ? `/${line}` : `/${line}/${column}`,
    code,
    text,
    details: { line, column },
  }));
  return new DomainError(summary.code, summary.status, summary.text, summary.details, fields);
}
