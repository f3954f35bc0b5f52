import type { Schemas } from '../../../api/queries';
import { yuan } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Pairs, RowLink, Tag } from '../../shared/card';
import type { Tone } from '../../shared/card';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { billsWords } from './bills.words';

type Statement = Schemas['StatementSummaryView'];

export const toneOfStatement: Readonly<Record<Statement['state'], Tone>> = {
  open: 'plain',
  issued: 'warn',
  objected: 'danger',
  corrected: 'warn',
  agreed: 'good',
  paid: 'good',
};

/** 账单: a statement a month. */
export default function BillsPage() {
  const say = useWords(billsWords);
  return (
    <Screen title={say('title')} back="/m/me">
      <Pages of="/api/v1/statements" keyOf={({ id }) => id} empty={<Nothing text={say('empty')} />}>
        {(statement) => <Line statement={statement} />}
      </Pages>
    </Screen>
  );
}

function Line({ statement }: { readonly statement: Statement }) {
  const say = useWords(billsWords);
  const word = useStateWord('statement');
  return (
    <div className="m-card">
      <RowLink
        to={`/m/bills/${statement.id}`}
        extra={<Tag tone={toneOfStatement[statement.state]}>{word(statement.state)}</Tag>}
      >
        <strong>{say('month', { month: statement.month })}</strong>
      </RowLink>
      <Pairs
        rows={[
          [say('total'), say('yuan', { sum: yuan(statement.totalFen) })],
          [say('charges'), String(statement.charges)],
          [say('saved'), say('yuan', { sum: yuan(statement.savedFen) })],
        ]}
      />
    </div>
  );
}
