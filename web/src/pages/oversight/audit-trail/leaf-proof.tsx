import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { useActionWord } from '../../../desktop/record/timeline';
import { Instant } from '../../../desktop/show/figures';
import { SubjectLink } from '../../../desktop/show/subject-link';
import { saveFile } from '../../../shared/save-file';
import { actorName } from '../../../words/actors.words';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { auditTrailWords } from './audit-trail.words';
import { grouped, hashHere } from './hashes';
import { Verdict } from './verdict';

type Leaf = Schemas['LeafProofView'];

interface LeafProofProps {
  readonly seq: number;
  /** Null: none was entered. */
  readonly paperHash: string | null;
}

/** One numbered event: what three parties say of its hash, and what it takes to work it out elsewhere. */
export function LeafProof({ seq, paperHash }: LeafProofProps) {
  const say = useWords(auditTrailWords);
  const query = useApi('/api/v1/audit-trail/leaf', { query: { seq } });
  return (
    <Read query={query}>
      {(leaf) => (
        <>
          <Verdict good={leaf.intact}>{say(leaf.intact ? 'intact' : 'altered')}</Verdict>
          <Here leaf={leaf} />
          {paperHash === null ? null : (
            <Verdict good={paperHash === leaf.hash}>
              {say(paperHash === leaf.hash ? 'paperSame' : 'paperDiffers')}
            </Verdict>
          )}
          <LeafFacts leaf={leaf} />
          <Elsewhere leaf={leaf} />
        </>
      )}
    </Read>
  );
}

function Here({ leaf: { content, hash } }: { readonly leaf: Leaf }) {
  const say = useWords(auditTrailWords);
  const { data } = useQuery({ queryKey: ['hash', content], queryFn: () => hashHere(content), networkMode: 'always' });
  if (data === undefined) return null;
  if (data === null) return <p className="note">{say('hereNone')}</p>;
  return <Verdict good={data === hash}>{say(data === hash ? 'hereSame' : 'hereDiffers')}</Verdict>;
}

function LeafFacts({ leaf }: { readonly leaf: Leaf }) {
  const say = useWords(auditTrailWords);
  const action = useActionWord();
  const language = useLanguage();
  const { seq, at, hash, recomputed, event } = leaf;
  return (
    <Facts
      facts={[
        { label: say('seq'), value: seq },
        { label: say('at'), value: <Instant at={at} /> },
        { label: say('occurredAt'), value: <Instant at={event.occurredAt} /> },
        { label: say('action'), value: action(event.action) },
        { label: say('by'), value: actorName(event.actorLabel, language) },
        {
          label: say('subject'),
          value: (
            <SubjectLink type={event.subjectType} id={event.subjectId}>
              {say('openSubject')}
            </SubjectLink>
          ),
        },
        { label: say('hash'), value: <span className="hash">{grouped(hash)}</span>, wide: true },
        { label: say('recomputed'), value: <span className="hash">{grouped(recomputed)}</span>, wide: true },
      ]}
    />
  );
}

/** The content as a file, and the one line that hashes it: no program of ours is needed. */
function Elsewhere({ leaf: { seq, content } }: { readonly leaf: Leaf }) {
  const say = useWords(auditTrailWords);
  const name = `leaf-${seq}.json`;
  return (
    <>
      <p>{say('command')}</p>
      <pre className="recorded">{`(printf '\\0'; cat ${name}) | sha256sum`}</pre>
      <Button onClick={() => saveFile(new Blob([content], { type: 'application/json' }), name)}>
        {say('download')}
      </Button>
    </>
  );
}
