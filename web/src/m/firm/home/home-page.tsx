import { BellOutline, CalendarOutline, ScanningOutline, TagOutline } from 'antd-mobile-icons';
import type { ComponentType, SVGAttributes } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Note } from '../../shared/card';
import { Screen } from '../../shared/screen';
import { firmWords } from '../firm.words';
import { useOwnFirm } from '../own-firm';
import { DutyCard } from './duty-card';
import { homeWords } from './home.words';
import { NextVisit, PapersCard, StockCard } from './state-cards';

const bellEveryMs = 60_000;

/** What a workshop opens in the morning: three big buttons, what is due, and how it stands. */
export default function HomePage() {
  const say = useWords(firmWords);
  return (
    <Screen title={say('home')} back={false} tools={<Bell />}>
      <Registered />
      <BigButtons />
      <DutyCard />
      <NextVisit />
      <StockCard />
      <PapersCard />
    </Screen>
  );
}

function Bell() {
  const say = useWords(homeWords);
  const { data } = useApi('/api/v1/notices/unread', { everyMs: bellEveryMs });
  const count = data?.count ?? 0;
  return (
    <Link to="/m/messages" className="m-icon">
      <BellOutline aria-hidden />
      <span className="m-hidden">{say('messages', { count })}</span>
      {count === 0 ? null : (
        <span className="m-count" aria-hidden>
          {count}
        </span>
      )}
    </Link>
  );
}

/** The firm's name; and until it is verified, how far that is. */
function Registered() {
  const say = useWords(homeWords);
  const word = useStateWord('enterprise');
  const { data } = useOwnFirm();
  if (data === undefined) return null;
  return (
    <>
      <p className="m-weak">{[data.name, data.siteName].filter((part) => part !== '').join(' · ')}</p>
      {data.state === 'verified' ? null : (
        <Note tone="warn">
          {say('notVerified', { state: word(data.state) })} <Link to="/m/registration">{say('toRegistration')}</Link>
        </Note>
      )}
    </>
  );
}

interface Big {
  readonly to: string;
  readonly label: string;
  readonly Icon: ComponentType<SVGAttributes<SVGElement>>;
}

function BigButtons() {
  const say = useWords(firmWords);
  const sayHome = useWords(homeWords);
  const buttons: readonly Big[] = [
    { to: '/m/book', label: say('book'), Icon: CalendarOutline },
    { to: '/m/labels', label: say('labels'), Icon: TagOutline },
    { to: '/m/scan', label: say('scan'), Icon: ScanningOutline },
  ];
  return (
    <nav className="m-bigs" aria-label={sayHome('quick')}>
      {buttons.map(({ to, label, Icon }) => (
        <Link key={to} to={to}>
          <Icon aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  );
}
