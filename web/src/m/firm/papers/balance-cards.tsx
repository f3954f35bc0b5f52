import type { Schemas } from '../../../api/queries';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card, Pairs } from '../../shared/card';
import { papersWords } from './papers.words';

/** 上期 + 产生 − 转出 = 期末, per waste code, to the gram. */
export function BalanceCards({ rows }: { readonly rows: readonly Schemas['LedgerBalanceRowView'][] }) {
  const say = useWords(papersWords);
  const kg = (grams: number) => <span className="number">{say('kg', { mass: kilograms(grams) })}</span>;
  if (rows.length === 0) return <p>{say('noRows')}</p>;
  return rows.map((row) => (
    <Card key={row.wasteCode}>
      <strong>
        {row.wasteCode} <span className="m-weak">{row.categoryCode}</span>
      </strong>
      <Pairs
        rows={[
          [say('opening'), kg(row.openingGrams)],
          [say('generated'), kg(row.generatedGrams)],
          [say('counted'), row.countedGrams === 0 ? null : kg(row.countedGrams)],
          [say('treated'), row.selfTreatedGrams === 0 ? null : kg(row.selfTreatedGrams)],
          [say('sent'), kg(row.sentAwayGrams)],
          [say('closing'), <strong key="closing">{kg(row.closingGrams)}</strong>],
        ]}
      />
    </Card>
  ));
}
