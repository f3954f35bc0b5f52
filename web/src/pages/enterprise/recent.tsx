import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Read } from '../../desktop/record/record-query';
import { Card } from '../../desktop/show/card';
import { DueDay, Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import type { PlainColumn } from '../../desktop/show/plain-table';
import { StateDot } from '../../desktop/show/state-tag';
import { timeWindow } from '../../shared/format';
import { useText, useWords } from '../../words/words';
import { firmWords } from './firm.words';

const most = 6;

/** What somebody asks about by telephone: what is due, the latest bookings and the latest manifests. */
export function Recent() {
  return (
    <div className="grid-wide">
      <Duties />
      <Bookings />
      <Manifests />
    </div>
  );
}

function Duties() {
  const say = useWords(firmWords);
  const text = useText();
  const query = useApi('/api/v1/duties', { query: { limit: most } });
  return (
    <Latest
      title={say('duties')}
      all="/duties"
      query={query}
      nothing={say('nothingDue')}
      columns={[
        { title: say('duty'), show: ({ id, title }) => <Link to={`/duties/${id}`}>{text(title)}</Link> },
        { title: say('dueOn'), show: ({ dueOn }) => <DueDay day={dueOn} /> },
      ]}
    />
  );
}

function Bookings() {
  const say = useWords(firmWords);
  const query = useApi('/api/v1/bookings', { query: { sort: '-createdAt', limit: most } });
  return (
    <Latest
      title={say('bookings')}
      all="/bookings"
      query={query}
      nothing={say('noBookings')}
      columns={[
        {
          title: say('window'),
          show: ({ id, windowFrom, windowTo }) => (
            <Link to={`/bookings/${id}`}>{timeWindow(windowFrom, windowTo)}</Link>
          ),
        },
        { title: say('state'), show: ({ state }) => <StateDot noun="booking" state={state} /> },
        { title: say('mass'), number: true, show: ({ totalGrams }) => <Kilograms grams={totalGrams} /> },
      ]}
    />
  );
}

function Manifests() {
  const say = useWords(firmWords);
  const query = useApi('/api/v1/manifests', { query: { kind: 'inbound', limit: most } });
  return (
    <Latest
      title={say('latestManifests')}
      all="/manifests"
      query={query}
      nothing={say('noManifests')}
      columns={[
        {
          title: say('number'),
          show: ({ id, internalNumber }) => <Link to={`/manifests/${id}`}>{internalNumber}</Link>,
        },
        { title: say('state'), show: ({ state }) => <StateDot noun="manifest" state={state} /> },
        { title: say('accepted'), number: true, show: ({ acceptedGrams }) => <Kilograms grams={acceptedGrams} /> },
      ]}
    />
  );
}

interface LatestProps<Row> {
  readonly title: string;
  /** The list that has all of them. */
  readonly all: string;
  readonly query: UseQueryResult<{ readonly items: readonly Row[] }>;
  readonly nothing: string;
  readonly columns: readonly PlainColumn<Row>[];
}

function Latest<Row extends { readonly id: string }>({
  title,
  all,
  query,
  nothing,
  columns,
}: LatestProps<Row>): ReactNode {
  const say = useWords(firmWords);
  return (
    <Card title={<h2>{title}</h2>} extra={<Link to={all}>{say('all')}</Link>}>
      <Read query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing text={nothing} />
          ) : (
            <PlainTable label={title} rows={items} keyOf={({ id }) => id} columns={columns} />
          )
        }
      </Read>
    </Card>
  );
}
