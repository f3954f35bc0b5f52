import { Tonnes } from '../../../desktop/show/figures';
import type { PlainColumn } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { treatmentWords } from './treatment.words';

interface Used {
  readonly pendingGrams: number;
  readonly postedGrams: number;
}

/** An agreed or approved mass, what of it is planned and shipped, and what is left. */
export function useUsedColumns<Row extends Used>(title: string, gramsOf: (row: Row) => number): PlainColumn<Row>[] {
  const say = useWords(treatmentWords);
  const mass = (of: string, grams: (row: Row) => number): PlainColumn<Row> => ({
    title: of,
    number: true,
    show: (row) => <Tonnes grams={grams(row)} />,
  });
  return [
    mass(title, gramsOf),
    mass(say('pending'), ({ pendingGrams }) => pendingGrams),
    mass(say('posted'), ({ postedGrams }) => postedGrams),
    mass(say('left'), (row) => gramsOf(row) - row.pendingGrams - row.postedGrams),
  ];
}
