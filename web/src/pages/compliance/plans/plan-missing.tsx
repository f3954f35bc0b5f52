import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { useText, useWords } from '../../../words/words';
import { planWords } from './plans.words';

type Plan = Schemas['PlanView'];
interface Mark {
  readonly validateStatus?: 'warning';
  readonly extra?: string;
}

/** How a field is marked that has to be said before the plan is filed. */
export function useMissingMark(plan: Plan): (pointer: string) => Mark {
  const say = useWords(planWords);
  const pointers = new Set(plan.missing.map(({ pointer }) => pointer));
  return (pointer) => (pointers.has(pointer) ? { validateStatus: 'warning', extra: say('missing') } : {});
}

/** What stands between the draft and its filing; each leads to its table. */
export function Missing({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const { missing } = plan;
  if (missing.length === 0) return <Card className="facts">✓ {say('nothingMissing')}</Card>;
  return (
    <Card className="facts" title={say('missingCount', { count: missing.length })}>
      <ul className="missing" aria-label={say('missing')}>
        {missing.map((each) => (
          <li key={each.pointer + each.code}>
            <MissingLink missing={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MissingLink({ missing: { pointer, text: sentence } }: { readonly missing: Plan['missing'][number] }) {
  const say = useWords(planWords);
  const text = useText();
  const [, , table, row = ''] = pointer.split('/');
  const isRow = /^\d+$/.test(row);
  return (
    <Link to={`?tab=${table}`} replace>
      {isRow ? say('missingRow', { row: Number(row) + 1, text: text(sentence) }) : text(sentence)}
    </Link>
  );
}
