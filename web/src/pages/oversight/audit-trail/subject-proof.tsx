import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useListed, useWords } from '../../../words/words';
import { checkers } from '../../roles';
import { auditTrailWords } from './audit-trail.words';
import { Verdict } from './verdict';

/** Whether the events of a record are what they were when they were numbered; nothing for whom the API does not tell. */
export function SubjectProof({ id }: { readonly id: string }) {
  return hasAnyRole(useSignedIn(), checkers) ? <Checked id={id} /> : null;
}

function Checked({ id }: { readonly id: string }) {
  const say = useWords(auditTrailWords);
  const listed = useListed();
  const query = useApi('/api/v1/audit-trail/subject', { query: { subjectId: id } });
  return (
    <Read query={query}>
      {({ checked, intact, altered, newest }) =>
        newest === null ? (
          <p className="note">{say('subjectNone')}</p>
        ) : (
          <Verdict good={intact}>
            {intact
              ? say('subjectIntact', { count: checked })
              : say('subjectAltered', { numbers: listed(altered.map(String)) })}{' '}
            <Link to={`/audit-trail?seq=${newest.seq}`}>{say('upTo', { seq: newest.seq })}</Link>
          </Verdict>
        )
      }
    </Read>
  );
}
