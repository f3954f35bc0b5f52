import { Card } from '../../../desktop/show/card';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { Figure } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { instant } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Balance } from './balance';
import { Facilities } from './facilities';
import { overviewWords } from './overview.words';

type Summary = Schemas['OversightSummaryView'];

/** 监管总览: the division at a glance; every figure opens the list behind it. */
export default function OverviewPage() {
  const say = useWords(overviewWords);
  const summary = useApi('/api/v1/oversight/summary');
  return (
    <>
      <PageHead title={say('title')} />
      <Read query={summary}>{(found) => <Overview summary={found} />}</Read>
    </>
  );
}

function Overview({ summary }: { readonly summary: Summary }) {
  const say = useWords(overviewWords);
  const [search] = useSearchParams();
  const { facilities } = summary;
  const chosen = facilities.find(({ id }) => id === search.get('facility')) ?? facilities[0];
  return (
    <>
      <p className="note">{say('scope', { division: summary.divisionCode, at: instant(summary.asOf) })}</p>
      <section aria-label={say('attention')} className="figures">
        <Overdue summary={summary} />
        <SilentFirms />
      </section>
      <Facilities summary={summary} chosen={chosen?.id} />
      <div className="grid-wide">
        <States title={say('firms')} noun="enterprise" counts={summary.enterprises} list="/firms" />
        <States title={say('manifests')} noun="manifest" counts={summary.manifests} list="/manifests" />
        <Duties />
      </div>
      {chosen === undefined ? null : <Balance key={chosen.id} facility={chosen} year={summary.year} />}
    </>
  );
}

function Overdue({ summary: { overdueAcceptances, overdueBackfills } }: { readonly summary: Summary }) {
  const say = useWords(overviewWords);
  return (
    <>
      <Figure
        label={say('overdueAcceptances')}
        value={overdueAcceptances.count}
        note={say('overdueAcceptancesNote')}
        to="/manifests?overdue=acceptance"
        {...(overdueAcceptances.count > 0 ? { tone: 'bad' as const } : {})}
      />
      <Figure
        label={say('overdueBackfills')}
        value={overdueBackfills.count}
        note={say('overdueBackfillsNote')}
        to="/manifests?overdue=backfill"
        {...(overdueBackfills.count > 0 ? { tone: 'bad' as const } : {})}
      />
    </>
  );
}

/** The kind of duty that a firm without pickups raises. */
const silentFirm = 'silent-firm';

function SilentFirms() {
  const say = useWords(overviewWords);
  const { data } = useApi('/api/v1/duties/summary');
  const count = (data?.kinds ?? [])
    .filter(({ kind, level }) => kind === silentFirm && level !== 'closed')
    .reduce((sum, row) => sum + row.count, 0);
  return (
    <Figure
      label={say('silentFirms')}
      value={data === undefined ? '…' : count}
      note={say('silentFirmsNote')}
      to={`/duties?kind=${silentFirm}`}
      {...(count > 0 ? { tone: 'warn' as const } : {})}
    />
  );
}

interface StatesProps {
  readonly title: string;
  readonly noun: 'enterprise' | 'manifest';
  readonly counts: readonly Schemas['StateCountView'][];
  readonly list: string;
}

function States({ title, noun, counts, list }: StatesProps) {
  const say = useWords(overviewWords);
  return (
    <Card title={<h2 className="card-title">{title}</h2>}>
      <PlainTable
        label={title}
        rows={counts}
        keyOf={({ state }) => state}
        columns={[
          { title: say('state'), show: ({ state }) => <StateDot noun={noun} state={state} /> },
          {
            title: say('count'),
            number: true,
            show: ({ state, count }) => <Link to={`${list}?state=${state}`}>{count}</Link>,
          },
        ]}
      />
    </Card>
  );
}

/** What reached the regulator: kinds of duties that nobody attended to in time. */
function Duties() {
  const say = useWords(overviewWords);
  const text = useText();
  const summary = useApi('/api/v1/duties/summary');
  return (
    <Card title={<h2 className="card-title">{say('duties')}</h2>}>
      <Read query={summary}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <Nothing text={say('noDuties')} />
          ) : (
            <PlainTable
              label={say('duties')}
              rows={kinds}
              keyOf={({ kind, level }) => `${kind} ${level}`}
              columns={[
                { title: say('kind'), show: ({ title }) => text(title) },
                { title: say('level'), show: ({ level }) => <StateDot noun="duty" state={level} /> },
                {
                  title: say('count'),
                  number: true,
                  show: ({ kind, level, count }) => <Link to={`/duties?kind=${kind}&level=${level}`}>{count}</Link>,
                },
              ]}
            />
          )
        }
      </Read>
    </Card>
  );
}
