import { Tag } from 'antd';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Figure } from '../../../desktop/show/figures';
import { statesOf, useStateWord } from '../../../words/states';
import { useText, useWords } from '../../../words/words';
import { dutyWords } from './duties.words';

type Summary = Schemas['DutySummaryView'];

/** Levels of open duties, the gentlest first. */
export const levels = statesOf('duty').filter((state) => state !== 'closed');

const tones: Readonly<Record<string, 'bad' | 'warn'>> = { breach: 'bad', overdue: 'bad', due: 'warn', warn: 'warn' };

export const useDutySummary = () => useApi('/api/v1/duties/summary', {});

/** How many are open by level and by kind; each figure opens its list. */
export function DutyCounts({ summary }: { readonly summary: Summary }) {
  const say = useWords(dutyWords);
  const word = useStateWord('duty');
  return (
    <>
      <section className="figures" aria-label={say('byLevel')}>
        {levels.map((level) => {
          const count = summary.levels[level] ?? 0;
          const tone = count > 0 ? tones[level] : undefined;
          return (
            <Figure
              key={level}
              label={word(level)}
              value={count}
              to={`/duties?level=${level}`}
              {...(tone === undefined ? {} : { tone })}
            />
          );
        })}
      </section>
      <KindCounts kinds={summary.kinds} />
    </>
  );
}

function KindCounts({ kinds }: Pick<Summary, 'kinds'>) {
  const say = useWords(dutyWords);
  const text = useText();
  const word = useStateWord('duty');
  return (
    <nav className="steps" aria-label={say('byKind')} style={{ marginBottom: 16 }}>
      {kinds.map(({ kind, title, level, count }) => (
        <Link key={kind + level} to={`/duties?kind=${kind}&level=${level}`}>
          <Tag>{say('countOf', { title: text(title), level: word(level), count })}</Tag>
        </Link>
      ))}
    </nav>
  );
}
