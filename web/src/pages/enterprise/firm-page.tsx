import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import { PageHead } from '../../desktop/record/page-head';
import { DueDay, Figure } from '../../desktop/show/figures';
import { timeWindow, tonnes } from '../../shared/format';
import { useSignedIn } from '../../session/me';
import { useStateWord } from '../../words/states';
import { useText, useWords } from '../../words/words';
import { firmWords } from './firm.words';
import { Recent } from './recent';

/** 单位首页 on the desk: what waits and how the firm stands; what is done with a phone in the hand opens there. */
export default function FirmPage() {
  const say = useWords(firmWords);
  return (
    <>
      <PageHead title={say('title')} tools={<QuickButtons />} />
      <Registered />
      <Findings />
      <section className="figures" aria-label={say('title')}>
        <DutyFigure />
        <StockFigure />
        <NextFigure />
        <AgreementFigure />
        <BillFigure />
        <ManifestFigure />
      </section>
      <Recent />
    </>
  );
}

const quick = [
  { to: '/book', word: 'book' },
  { to: '/generation', word: 'record' },
  { to: '/m/labels', word: 'labels' },
  { to: '/m/inspection', word: 'inspection' },
] as const;

function QuickButtons() {
  const say = useWords(firmWords);
  return (
    <nav className="steps" aria-label={say('quick')}>
      {quick.map(({ to, word }, at) => (
        <Link key={to} to={to}>
          <Button type={at === 0 ? 'primary' : 'default'} tabIndex={-1}>
            {say(word)}
          </Button>
        </Link>
      ))}
    </nav>
  );
}

function Registered() {
  const say = useWords(firmWords);
  const word = useStateWord('enterprise');
  const { enterpriseId } = useSignedIn();
  const asked = { path: { id: enterpriseId ?? '' }, enabled: enterpriseId !== null };
  const { data } = useApi('/api/v1/enterprises/{id}', asked);
  if (data === undefined || data.state === 'verified') return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="problem"
      title={say('notVerified', { state: word(data.state) })}
      action={<Link to="/m/registration">{say('registration')}</Link>}
    />
  );
}

function Findings() {
  const text = useText();
  const { data } = useApi('/api/v1/generator-stock');
  return data?.findings.map((finding) => (
    <Alert
      key={finding.code + finding.wasteCode}
      type="warning"
      showIcon
      className="problem"
      title={text(finding.text)}
    />
  ));
}

function DutyFigure() {
  const say = useWords(firmWords);
  const { data } = useApi('/api/v1/duties/summary');
  const levels = data?.levels ?? {};
  const total = Object.values(levels).reduce((sum, count) => sum + count, 0);
  const late = (levels['overdue'] ?? 0) + (levels['breach'] ?? 0);
  const tone = late > 0 ? { tone: 'bad' as const } : {};
  return <Figure label={say('duties')} value={total} note={say('overdue', { count: late })} to="/duties" {...tone} />;
}

function StockFigure() {
  const say = useWords(firmWords);
  const { data } = useApi('/api/v1/generator-stock');
  if (data === undefined) return <Figure label={say('stock')} value="…" />;
  const days = Math.max(0, ...data.lines.map(({ ageDays }) => ageDays));
  const note = `${say('limit', { limit: tonnes(data.limit.value) })} · ${say('oldest', { days })}`;
  return (
    <Figure
      label={say('stock')}
      value={tonnes(data.grams)}
      unit="t"
      note={note}
      to="/containers?state=registered,storedAtGenerator"
    />
  );
}

function NextFigure() {
  const say = useWords(firmWords);
  const query = { state: 'requested,confirmed,planned', sort: 'windowFrom', limit: 1 } as const;
  const { data } = useApi('/api/v1/bookings', { query });
  const next = data?.items[0];
  if (next === undefined)
    return <Figure label={say('next')} value={data === undefined ? '…' : say('noNext')} to="/bookings" />;
  const [day, time] = timeWindow(next.windowFrom, next.windowTo).split(' ');
  return <Figure label={say('next')} value={day} note={`${time} · ${next.number}`} to={`/bookings/${next.id}`} />;
}

function AgreementFigure() {
  const say = useWords(firmWords);
  const { data } = useApi('/api/v1/agreements', { query: { state: 'active', limit: 1 } });
  const agreement = data?.items[0];
  if (agreement === undefined) {
    return <Figure label={say('agreement')} value={data === undefined ? '…' : say('noAgreement')} to="/agreements" />;
  }
  return (
    <Figure
      label={say('agreement')}
      value={<DueDay day={agreement.validTo} />}
      note={agreement.number}
      to={`/agreements/${agreement.id}`}
    />
  );
}

const most = 50;
const counted = (page: { readonly items: readonly unknown[] } | undefined) => page?.items.length ?? '…';

function BillFigure() {
  const say = useWords(firmWords);
  const { data } = useApi('/api/v1/statements', { query: { state: 'issued', limit: most } });
  return <Figure label={say('bill')} value={counted(data)} to="/statements?state=issued" />;
}

function ManifestFigure() {
  const say = useWords(firmWords);
  const { data } = useApi('/api/v1/manifests', { query: { state: 'draft', limit: most } });
  return <Figure label={say('manifests')} value={counted(data)} to="/manifests?state=draft" />;
}
