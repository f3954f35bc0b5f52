import { Alert } from 'antd';
import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { PageHead } from '../../desktop/record/page-head';
import { Read } from '../../desktop/record/record-query';
import { Figure } from '../../desktop/show/figures';
import { dayOf, tonnes } from '../../shared/format';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { planners } from '../roles';
import { CapacityBoard } from './capacity-board';
import { homeWords } from './home.words';

/** 运营看板: capacity against the permit, stock, and what waits; every figure opens its list. */
export default function OperatorDashboard() {
  const say = useWords(homeWords);
  const me = useSignedIn();
  return (
    <>
      <PageHead title={say('board')} />
      <IntakeAlert />
      <section aria-label={say('work')} className="figures">
        <StockFigure />
        {hasAnyRole(me, planners) ? <PlanningFigures /> : null}
        <ArrivedFigure />
        <DutyFigures />
      </section>
      {hasAnyRole(me, [...planners, 'operator.weighbridge']) ? <Capacity /> : null}
    </>
  );
}

function Capacity() {
  const capacity = useApi('/api/v1/capacity');
  return <Read query={capacity}>{(view) => <CapacityBoard capacity={view} />}</Read>;
}

function IntakeAlert() {
  const say = useWords(homeWords);
  const language = useLanguage();
  const { data } = useApi('/api/v1/intake');
  if (data === undefined || data.open) return null;
  const reason = language === 'zh' ? data.reasonZh : data.reasonEn;
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={say('intakeStopped')}
      description={<Link to={`/containers?dueBefore=${dayOf(data.asOf)}`}>{reason}</Link>}
    />
  );
}

function StockFigure() {
  const say = useWords(homeWords);
  const { data } = useApi('/api/v1/stock', { query: { groupBy: 'zone' } });
  const note = data !== undefined && data.heldGrams > 0 ? say('held', { held: tonnes(data.heldGrams) }) : undefined;
  const value = data === undefined ? '…' : tonnes(data.grams);
  return <Figure label={say('stock')} value={value} unit="t" note={note} to="/stock" />;
}

const most = 50;

/** Lists have no totals: up to fifty are counted, beyond that it is enough to know that they are many. */
function useCount(
  page: { readonly items: readonly unknown[]; readonly nextCursor: string | null } | undefined,
): string {
  const say = useWords(homeWords);
  if (page === undefined) return '…';
  return page.nextCursor === null ? String(page.items.length) : say('atLeast', { count: most });
}

function PlanningFigures() {
  const say = useWords(homeWords);
  const requested = useApi('/api/v1/bookings', { query: { state: 'requested', limit: most } });
  const confirmed = useApi('/api/v1/manifests', { query: { state: 'confirmed', limit: most } });
  const underway = useApi('/api/v1/rounds', { query: { state: 'underway', limit: most } });
  const stuck = useApi('/api/v1/transfers/stuck', { query: { limit: most } });
  return (
    <>
      <Figure label={say('toConfirm')} value={useCount(requested.data)} to="/bookings?state=requested" />
      <Figure label={say('awaitingNumber')} value={useCount(confirmed.data)} to="/manifests?state=confirmed" />
      <Figure label={say('underway')} value={useCount(underway.data)} to="/road" />
      <Figure label={say('stuck')} value={useCount(stuck.data)} to="/stuck-steps" />
    </>
  );
}

function ArrivedFigure() {
  const say = useWords(homeWords);
  const { data } = useApi('/api/v1/manifests', { query: { state: 'arrived', limit: most } });
  return <Figure label={say('arrived')} value={useCount(data)} to="/manifests?state=arrived" />;
}

type Level = Schemas['DutyCountView']['level'];

function DutyFigures() {
  const say = useWords(homeWords);
  const { data } = useApi('/api/v1/duties/summary');
  const count = (...levels: Level[]) => levels.reduce((sum, level) => sum + (data?.levels[level] ?? 0), 0);
  const overdue = count('overdue', 'breach');
  return (
    <>
      <Figure
        label={say('overdue')}
        value={overdue}
        to="/duties?level=overdue,breach"
        {...(overdue > 0 ? { tone: 'bad' as const } : {})}
      />
      <Figure label={say('warnings')} value={count('warn', 'due')} to="/duties?level=warn,due" />
    </>
  );
}
