import { Button } from 'antd';
import { Card } from '../../../desktop/show/card';
import { useMutation } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { DayInput } from '../../../desktop/form/inputs';
import { tellDone } from '../../../desktop/feedback';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { Loading, Nothing } from '../../../desktop/page-states';
import { addDays, yuan } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { TripSums } from '../trip/trip-sums';
import { poolWords } from './pool.words';
import { ProposalCard } from './proposal-card';

const PlanDialog = lazy(() => import('../rounds/plan-dialog'));

type Answer = Schemas['ProposalsView'];
type Proposal = Schemas['ProposalView'];

const daysProposed = 6;

/** 智能拼车建议: computed on demand and kept nowhere; one that is accepted becomes a draft. */
export default function Proposals({ day }: { readonly day: string }) {
  const say = useWords(poolWords);
  const [from, setFrom] = useState(day);
  const [to, setTo] = useState(addDays(day, daysProposed));
  const asked = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/rounds/proposals', { body: { from, to } })),
  });
  return (
    <Card className="proposals" title={<h2>{say('propose')}</h2>}>
      <p className="note">{say('proposeHelp')}</p>
      <div className="filters">
        <label>
          <span className="note">{say('from')}</span>
          <DayInput value={from} onChange={(value) => setFrom(value ?? day)} />
        </label>
        <label>
          <span className="note">{say('to')}</span>
          <DayInput value={to} onChange={(value) => setTo(value ?? day)} />
        </label>
        <Button type="primary" loading={asked.isPending} onClick={() => asked.mutate()}>
          {say('compute')}
        </Button>
      </div>
      <ProblemAlert error={asked.error} />
      {asked.isPending ? <Loading /> : null}
      {asked.data === undefined ? null : <Computed answer={asked.data} again={() => asked.mutate()} />}
    </Card>
  );
}

function Computed({
  answer: { proposals, total, note, more, ...rest },
  again,
}: {
  readonly answer: Answer;
  readonly again: () => void;
}) {
  const say = useWords(poolWords);
  const text = useText();
  const accepting = useAccepting(again);
  return (
    <>
      <Basis basis={rest.basis} considered={rest.considered} />
      {note === null ? (
        <>
          <h3>{say('total')}</h3>
          <TripSums trip={total} />
        </>
      ) : (
        <Nothing text={text(note)} />
      )}
      {more ? <p className="note-warn">{say('more')}</p> : null}
      <div className="grid">
        {proposals.map((proposal) => (
          <ProposalCard
            key={`${proposal.day} ${proposal.vehicleId}`}
            proposal={proposal}
            accept={(thenEdit) => accepting.begin(proposal, thenEdit)}
          />
        ))}
      </div>
      <Reasons
        title={say('leftOut')}
        rows={rest.leftOut.map((one) => [`${one.bookingNumber} ${one.enterpriseName}`, text(one.text)])}
      />
      <Reasons
        title={say('unavailable')}
        rows={rest.unavailable.map((one) => [`${one.day} ${one.plate}`, text(one.text)])}
      />
      {accepting.dialog}
    </>
  );
}

/** Crew is chosen by a person; the rest comes from the proposal. */
function useAccepting(again: () => void) {
  const say = useWords(poolWords);
  const navigate = useNavigate();
  const [taken, setTaken] = useState<{ readonly proposal: Proposal; readonly thenEdit: boolean }>();
  const done = ({ id, number }: Schemas['RoundSummaryView']) => {
    if (taken?.thenEdit) return void navigate(`/rounds/${id}`);
    again();
    tellDone(
      <>
        {say('planned', { number })} <a href={`/rounds/${id}`}>{say('open')}</a>
      </>,
    );
  };
  return {
    begin: (proposal: Proposal, thenEdit: boolean) => setTaken({ proposal, thenEdit }),
    dialog: (
      <Suspense>
        {taken === undefined ? null : (
          <PlanDialog
            initial={{ day: taken.proposal.day, vehicleId: taken.proposal.vehicleId }}
            bookingIds={taken.proposal.stops.map(({ bookingId }) => bookingId)}
            close={() => setTaken(undefined)}
            done={done}
          />
        )}
      </Suspense>
    ),
  };
}

function Basis({ basis, considered }: Pick<Answer, 'basis' | 'considered'>) {
  const say = useWords(poolWords);
  const rates = say('basis', {
    km: yuan(basis.fenPerKm),
    fixed: yuan(basis.fixedFen),
    speed: basis.speedKmPerHour,
    minutes: basis.minutesPerStop,
  });
  return <p className="note">{say('considered', { count: considered, basis: rates })}</p>;
}

function Reasons({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [what: string, why: string])[];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map(([what, why]) => (
          <li key={what + why}>
            {what}: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
