import { useLanguage } from './language';

type Name = readonly [zh: string, en: string];

/** Counties of 南通, by GB/T 2260; others are named by their code. */
const divisions: Readonly<Record<string, Name>> = {
  '320612': ['通州区', 'Tongzhou'],
  '320613': ['崇川区', 'Chongchuan'],
  '320614': ['海门区', 'Haimen'],
  '320623': ['如东县', 'Rudong'],
  '320681': ['启东市', 'Qidong'],
  '320682': ['如皋市', 'Rugao'],
  '320685': ['海安市', 'Hai’an'],
  '3206': ['南通市', 'Nantong'],
};

/** The name of an administrative division: 崇川区. */
export function useDivision(): (code: string) => string {
  const language = useLanguage();
  return (code) => divisions[code]?.[language === 'zh' ? 0 : 1] ?? code;
}
