import type { LineSum } from '../../offline/hand-over-draft';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { handOverWords } from './driver.words';

/** By how much what is handed over differs from what was planned, in words. */
export function Difference({ sum: { line, grams, packages } }: { readonly sum: LineSum }) {
  const say = useWords(handOverWords);
  const mass = grams - line.plannedGrams;
  const count = packages - line.plannedPackages;
  if (mass === 0 && count === 0) return say('none');
  const parts = [
    mass === 0 ? null : say(mass < 0 ? 'less' : 'more', { kg: kilograms(Math.abs(mass)) }),
    count === 0 ? null : say(count < 0 ? 'lessPackages' : 'morePackages', { count: Math.abs(count) }),
  ];
  return <span className="m-warn">{parts.filter((part) => part !== null).join(' · ')}</span>;
}
