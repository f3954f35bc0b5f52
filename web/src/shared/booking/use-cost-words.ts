import { yuan } from '../format';
import { useWords } from '../../words/words';
import { bookWords } from './book.words';
import type { Estimate } from './use-estimate';
import type { WishLine } from './wish';

interface CostWords {
  /** The firm's own name of the waste of a line; of a line without one: what the minimum adds. */
  readonly nameOf: (line: Estimate['lines'][number]) => string;
  readonly sum: (fen: number) => string;
  /** What is to be paid, or what the firm is paid. */
  readonly total: string;
  /** The least that services cost, which is no line of the sum; null: the agreement has none. */
  readonly minimum: string | null;
}

/** How the lines and the sum of an estimate are said. */
export function useCostWords(lines: readonly WishLine[], { totalFen, minimumFen }: Estimate): CostWords {
  const say = useWords(bookWords);
  const sum = (fen: number) => say('yuan', { sum: yuan(fen) });
  return {
    nameOf: ({ wasteCode: code }) =>
      code === null ? say('costMinimum') : (lines.find(({ wasteCode }) => wasteCode === code)?.name ?? code),
    sum,
    total: totalFen < 0 ? say('costPaid', { sum: yuan(-totalFen) }) : sum(totalFen),
    minimum: minimumFen === 0 ? null : say('minimum', { sum: yuan(minimumFen) }),
  };
}
