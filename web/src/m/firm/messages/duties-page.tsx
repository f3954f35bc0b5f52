import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { daysUntil } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Card, Tag } from '../../shared/card';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { subjectPath } from '../../shared/subject-path';
import { toneOfLevel } from '../home/duty-card';
import { messagesWords } from './messages.words';

/** 待办: what the law or the agreement asks of the firm, with its last day. */
export default function DutiesPage() {
  const say = useWords(messagesWords);
  const [search] = useSearchParams();
  const kind = search.get('kind');
  return (
    <Screen title={say('dutiesTitle')}>
      {kind === null ? null : (
        <p>
          <Link to="/m/duties">{say('allKinds')}</Link>
        </p>
      )}
      <Pages
        of="/api/v1/duties"
        query={kind === null ? {} : { kind }}
        keyOf={({ id }) => id}
        empty={<Nothing text={say('noDuties')} />}
      >
        {(duty) => <Duty duty={duty} />}
      </Pages>
    </Screen>
  );
}

function Duty({ duty }: { readonly duty: Schemas['DutyView'] }) {
  const say = useWords(messagesWords);
  const text = useText();
  const tone = toneOfLevel[duty.level];
  const days = duty.dueOn === null ? null : daysUntil(duty.dueOn);
  const to = subjectPath(duty.subjectType, duty.subjectId);
  return (
    <Card tone={tone === 'good' ? 'plain' : tone}>
      <div className="m-row">
        <h2>{text(duty.title)}</h2>
        <Tag tone={tone}>{text(duty.levelText)}</Tag>
      </div>
      <p>{text(duty.task)}</p>
      <p className="m-weak">{duty.reference}</p>
      {days === null || duty.dueOn === null ? null : (
        <p>
          {say(days < 0 ? 'overdueSince' : 'dueOn', { day: duty.dueOn, days: Math.abs(days) })}
          {duty.provisional ? say('provisional') : ''}
        </p>
      )}
      {to === null ? null : <Link to={to}>{say('go')}</Link>}
    </Card>
  );
}
