import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { kilograms, today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { StopMap } from '../map/stop-map';
import { PoolDays, PoolFilters } from './pool-filters';
import { PoolList } from './pool-list';
import { poolWords } from './pool.words';
import { expiresSoon, gramsOf, isLastDay, sift } from './urgency';
import type { PoolGroup } from './urgency';
import { usePoolDays } from './use-pool-days';
import '../collection.css';

const PlanDialog = lazy(() => import('../rounds/plan-dialog'));
const Proposals = lazy(() => import('./proposals'));

/** 预约池: what waits for a round on a day, by district beside a map; ticked bookings become a round. */
export default function PoolPage() {
  const say = useWords(poolWords);
  const [search, setSearch] = useSearchParams();
  const days = usePoolDays();
  const day = search.get('day') ?? days.find(({ count }) => count > 0)?.day ?? today();
  const query = useApi('/api/v1/rounds/pool', { query: { day }, keep: true });
  const [proposing, setProposing] = useState(false);
  const set = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const filter = {
    division: search.get('division') ?? '',
    code: search.get('code') ?? '',
    urgentOnly: search.get('urgency') === 'urgent',
  };
  return (
    <>
      <PageHead
        title={say('title')}
        tools={
          <Button aria-expanded={proposing} onClick={() => setProposing(!proposing)}>
            {say('propose')}
          </Button>
        }
      />
      <Suspense>{proposing ? <Proposals day={day} /> : null}</Suspense>
      <PoolDays days={days} day={day} choose={(chosen) => set('day', chosen)} />
      <Read query={query}>
        {(groups) => (
          <>
            <PoolFilters divisions={groups.map(({ divisionCode }) => divisionCode)} values={filter} set={set} />
            <Pool groups={groups} shown={sift(groups, filter, day, Date.now())} day={day} />
          </>
        )}
      </Read>
    </>
  );
}

interface PoolProps {
  readonly groups: readonly PoolGroup[];
  readonly shown: readonly PoolGroup[];
  readonly day: string;
}

function Pool({ groups, shown, day }: PoolProps) {
  const say = useWords(poolWords);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const waiting = groups.flatMap(({ bookings }) => bookings).filter(({ bookingId }) => ticked.has(bookingId));
  const toggle = (ids: readonly string[]) => {
    const next = new Set(ticked);
    const all = ids.every((id) => next.has(id));
    for (const id of ids)
      if (all) next.delete(id);
      else next.add(id);
    setTicked(next);
  };
  const nowMs = Date.now();
  return (
    <>
      <PlanBar chosen={waiting} day={day} />
      {shown.length === 0 ? (
        <Nothing text={say(groups.length === 0 ? 'nothing' : 'filteredOut')}>
          <Link to="/bookings?state=requested">{say('toBookings')}</Link>
        </Nothing>
      ) : (
        <div className="beside">
          <section aria-label={say('list')}>
            <PoolList groups={shown} chosen={ticked} {...{ day, nowMs, toggle }} />
          </section>
          <PoolMap {...{ shown, day, nowMs, ticked }} pick={(id) => toggle([id])} />
        </div>
      )}
    </>
  );
}

interface PoolMapProps extends Omit<PoolProps, 'groups'> {
  readonly nowMs: number;
  readonly ticked: ReadonlySet<string>;
  readonly pick: (id: string) => void;
}

function PoolMap({ shown, day, nowMs, ticked, pick }: PoolMapProps) {
  const say = useWords(poolWords);
  const depot = useApi('/api/v1/facilities').data?.items[0]?.place ?? undefined;
  const stops = shown
    .flatMap(({ bookings }) => bookings)
    .map((booking) => ({
      id: booking.bookingId,
      name: booking.enterpriseName,
      place: booking.place,
      chosen: ticked.has(booking.bookingId),
      ...(expiresSoon(booking, nowMs)
        ? { tone: 'bad' as const }
        : isLastDay(booking, day)
          ? { tone: 'warn' as const }
          : {}),
    }));
  return (
    <section>
      <h2>{say('map')}</h2>
      <StopMap stops={stops} depot={depot} onPick={pick} />
    </section>
  );
}

function PlanBar({ chosen, day }: { readonly chosen: PoolGroup['bookings']; readonly day: string }) {
  const say = useWords(poolWords);
  const navigate = useNavigate();
  const [planning, setPlanning] = useState(false);
  return (
    <div className="plan-bar">
      <span role="status">{say('chosen', { count: chosen.length, mass: kilograms(gramsOf(chosen)) })}</span>
      <Button type="primary" onClick={() => setPlanning(true)}>
        {say(chosen.length === 0 ? 'planEmpty' : 'plan')}
      </Button>
      <Suspense>
        {planning ? (
          <PlanDialog
            initial={{ day }}
            bookingIds={chosen.map(({ bookingId }) => bookingId)}
            close={() => setPlanning(false)}
            done={({ id }) => void navigate(`/rounds/${id}`)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
