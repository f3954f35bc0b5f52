import type { Language } from '../words/language';

/** '月 months' in the reader's language; signs such as 'km/h' and '‰' stand for both. */
export function unitIn(unit: string, language: Language): string {
  const [first = unit, ...rest] = unit.split(' ');
  return language === 'zh' || rest.length === 0 ? first : rest.join(' ');
}
