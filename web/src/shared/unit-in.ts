import type { Language } from '../words/language';

/** '月 months' in the reader's language; signs such as 'km/h' and '‰' stand for both. */
export function unitIn(unit: string, language: Language): string {
  const [first = unit, ...rest] = unit.split(' ');
  return language === 'zh' || rest.length === 0 ? first : rest.join(' ');
}

/** English said again behind a Chinese text: ' to be verified', before a closing bracket or the end. */
const saidAgain = / [a-z][a-z',;: ]+(?=）?$)/;

/** '平台规则 platform rule' for its reader; names of documents are Chinese in both languages. */
export const basisIn = (basis: string, language: Language): string =>
  language === 'zh' ? basis.replace(saidAgain, '') : basis;
