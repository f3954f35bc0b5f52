import { word, wordOf } from './code-table';
import { codeWords } from './codes';
import { useLanguage } from './language';

/** Counties are codes that are chosen from; their city is only read. */
const divisions = { ...codeWords.division, '3206': word('南通市', 'Nantong') };

/** The name of an administrative division: 崇川区; others are named by their code. */
export function useDivision(): (code: string) => string {
  const language = useLanguage();
  return (code) => wordOf(divisions, code, language);
}
