import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateTag } from '../../../desktop/show/state-tag';
import { permille, today, yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { firmsWords } from './firms.words';
import { permilleOf, planLines } from './plan-lines';
import type { PlanLine } from './plan-lines';

type Firm = Schemas['EnterpriseView'];
type Planned = Schemas['GenerationRow'];

/** The plan of the running year beside what was declared and what was handed over. */
export function FirmPlan({ firm }: { readonly firm: Firm }) {
  const year = yearNow();
  const plans = useApi('/api/v1/plans', { query: { enterpriseId: firm.id, year } });
  return (
    <Read query={plans}>
      {({ items }) => {
        const plan = items.find(({ isLatest }) => isLatest);
        return plan === undefined ? <NoPlan firm={firm} year={year} /> : <OfPlan firm={firm} id={plan.id} />;
      }}
    </Read>
  );
}

function NoPlan({ firm, year }: { readonly firm: Firm; readonly year: number }) {
  const say = useWords(firmsWords);
  return (
    <>
      <p className="note-warn">{say('noPlan', { year })}</p>
      <Actual firm={firm} planned={[]} />
    </>
  );
}

function OfPlan({ firm, id }: { readonly firm: Firm; readonly id: string }) {
  const say = useWords(firmsWords);
  const query = useApi('/api/v1/plans/{id}', { path: { id } });
  return (
    <Read query={query}>
      {(plan) => (
        <>
          <Facts
            title={<h2 className="card-title">{say('planOf', { year: plan.year })}</h2>}
            facts={[
              { label: say('planState'), value: <StateTag noun="plan" state={plan.state} /> },
              { label: say('filingNumber'), value: plan.filingNumber },
              { label: '', value: <Link to={`/plans/${id}`}>{say('openPlan')}</Link> },
            ]}
          />
          <Actual firm={firm} planned={plan.tables.generation} />
        </>
      )}
    </Read>
  );
}

function Actual({ firm, planned }: { readonly firm: Firm; readonly planned: readonly Planned[] }) {
  const query = useApi('/api/v1/enterprises/{id}/trace', {
    path: { id: firm.id },
    query: { from: `${yearNow()}-01-01`, to: today() },
  });
  return (
    <Read query={query}>
      {({ wastes }) => <PlanTable lines={planLines({ declared: firm.declaredGeneration, planned, actual: wastes })} />}
    </Read>
  );
}

function PlanTable({ lines }: { readonly lines: readonly PlanLine[] }) {
  const say = useWords(firmsWords);
  if (lines.length === 0) return <Nothing text={say('noWastes')} />;
  return (
    <PlainTable
      label={say('plan')}
      rows={lines}
      keyOf={({ wasteCode }) => wasteCode}
      columns={[
        { title: say('code'), show: ({ wasteCode }) => wasteCode },
        { title: say('declared'), number: true, show: (line) => <Kilograms grams={line.declaredGrams} /> },
        { title: say('planned'), number: true, show: (line) => <Kilograms grams={line.plannedGrams} /> },
        { title: say('actual'), number: true, show: (line) => <Kilograms grams={line.actualGrams} /> },
        { title: say('ratio'), number: true, show: (line) => <Share line={line} /> },
      ]}
    />
  );
}

const wholePlan = 1000;

/** More than was planned is worth a look. */
function Share({ line }: { readonly line: PlanLine }) {
  const share = permilleOf(line);
  if (share === null) return null;
  return <span className={share > wholePlan ? 'note-warn' : ''}>{permille(share)}</span>;
}
