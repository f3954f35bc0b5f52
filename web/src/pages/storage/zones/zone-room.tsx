import { Link } from 'react-router';
import { addDays, daysUntil, permille, today, tonnes } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import type { ZoneFigures } from './use-zone-figures';
import { zoneWords } from './zones.words';

const millilitresPerLitre = 1_000;

interface Props {
  readonly figures: ZoneFigures;
}

/** One zone on the plan. Every figure opens the list behind it. */
export function ZoneRoom({ figures }: Props) {
  const say = useWords(zoneWords);
  const hazard = useCode('hazard');
  const { zone, room, stock } = figures;
  const to = `/zones/${zone.id}`;
  return (
    <section className={`zone-room hazard-${figures.hazard ?? 'none'}`} aria-label={zone.name}>
      <h2>
        <Link to={to}>{zone.name}</Link>
      </h2>
      <p className="zone-tags">
        <span>{figures.hazard === null ? say('noHazard') : `${hazard(figures.hazard)} ${figures.hazard}`}</span>
        <span>{zone.categories.join(' ')}</span>
        {zone.kind === 'quarantine' ? <strong>{say('quarantine')}</strong> : null}
        {zone.dangerousGoods ? <strong>{say('dangerousGoods')}</strong> : null}
        {zone.state === 'closed' ? <strong>{say('closed')}</strong> : null}
        {zone.counting ? <strong>{say('counting')}</strong> : null}
      </p>
      {room === undefined ? null : (
        <>
          <FillBar room={room} />
          <dl className="zone-figures">
            <div>
              <dt>{say('posted')}</dt>
              <dd>
                <Link to={`${to}?tab=postings`}>{tonnes(room.postedGrams)} t</Link>
              </dd>
            </div>
            <div>
              <dt>{say('reserved')}</dt>
              <dd>
                <Link to={`${to}?tab=reservations`}>{tonnes(room.reservedGrams)} t</Link>
              </dd>
            </div>
            <div>
              <dt>{say('free')}</dt>
              <dd>{tonnes(room.freeGrams)} t</dd>
            </div>
          </dl>
        </>
      )}
      <p>
        <Link to={`/containers?zoneId=${zone.id}`}>{say('containersCount', { count: stock?.containers ?? 0 })}</Link>
        <span className="note"> · {bundWords(zone, say)}</span>
      </p>
      <Age zoneId={zone.id} dueOn={stock?.earliestDueOn ?? null} />
    </section>
  );
}

type Say = ReturnType<typeof useWords<typeof zoneWords>>;

const litres = (millilitres: number): string => String(Math.round(millilitres / millilitresPerLitre));

const bundWords = ({ bundMillilitres, liquidMillilitres }: ZoneFigures['zone'], say: Say): string =>
  bundMillilitres === null
    ? say('noBund')
    : say('bundUse', { used: litres(liquidMillilitres), all: litres(bundMillilitres) });

function FillBar({ room }: { readonly room: NonNullable<ZoneFigures['room']> }) {
  const say = useWords(zoneWords);
  const share = (grams: number) => `${(100 * grams) / room.limitGrams}%`;
  const words = `${say('ofCapacity', { share: permille(room.usedPermille) })}${room.warning ? ` · ${say('nearlyFull')}` : ''}`;
  return (
    <>
      <div className="zone-fill" role="img" aria-label={words}>
        <span className="zone-posted" style={{ width: share(room.postedGrams) }} />
        <span className="zone-reserved" style={{ width: share(room.reservedGrams) }} />
      </div>
      <p className={room.warning ? 'note-warn' : ''}>
        {words} · {say('limit')} {tonnes(room.limitGrams)} t
      </p>
    </>
  );
}

const steps = [
  { days: 0, word: 'overdue', tone: 'age-over' },
  { days: 7, word: 'within7', tone: 'age-7' },
  { days: 30, word: 'within30', tone: 'age-30' },
] as const;

/** 30/7/0 days: how near the first last day in store is, and the containers that are so near. */
function Age({ zoneId, dueOn }: { readonly zoneId: string; readonly dueOn: string | null }) {
  const say = useWords(zoneWords);
  if (dueOn === null)
    return (
      <p className="zone-age">
        {say('age')}: {say('nothingDue')}
      </p>
    );
  const left = daysUntil(dueOn);
  const step = steps.find(({ days }) => (days === 0 ? left < 0 : left <= days));
  const before = step === undefined ? addDays(dueOn, 1) : addDays(today(), step.days === 0 ? 0 : step.days + 1);
  return (
    <p className={`zone-age ${step?.tone ?? ''}`}>
      <Link to={`/containers?zoneId=${zoneId}&dueBefore=${before}`}>
        {say('age')} {dueOn} · {say(step?.word ?? 'later')}
      </Link>
    </p>
  );
}
