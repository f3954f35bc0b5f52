import { Button, Input } from 'antd';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { PageHead } from '../../../desktop/record/page-head';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Card } from '../../../desktop/show/card';
import { Instant } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise, manager } from '../../roles';
import { auditTrailWords } from './audit-trail.words';
import { grouped, readHash } from './hashes';
import { LeafProof } from './leaf-proof';
import { SubjectProof } from './subject-proof';
import './audit-trail.css';

/** 存证核验: an event or a manifest, checked against what was put down when it was numbered. */
export default function AuditTrailPage() {
  const say = useWords(auditTrailWords);
  return (
    <>
      <PageHead title={say('title')} />
      <p className="note">{say('how')}</p>
      <p className="note">{say('bounds')}</p>
      <Newest />
      <ByNumber />
      {hasAnyRole(useSignedIn(), [...enterprise, ...manager, 'regulator']) ? <ByManifest /> : null}
    </>
  );
}

function Newest() {
  const say = useWords(auditTrailWords);
  const query = useApi('/api/v1/audit-trail');
  return (
    <Read query={query}>
      {({ leaves, newest }) => (
        <Facts
          title={<h2 className="card-title">{say('newest')}</h2>}
          facts={[
            { label: say('leaves'), value: leaves },
            { label: say('seq'), value: newest?.seq ?? '—' },
            { label: say('at'), value: <Instant at={newest?.at ?? null} /> },
            { label: say('hash'), value: <span className="hash">{grouped(newest?.hash ?? '—')}</span>, wide: true },
          ]}
        />
      )}
    </Read>
  );
}

/** What is checked stays in the address: it can be passed on. */
function ByNumber() {
  const say = useWords(auditTrailWords);
  const [search, setSearch] = useSearchParams();
  const [asked, askedHash] = [search.get('seq') ?? '', search.get('hash') ?? ''];
  return (
    <Card className="facts" title={<h2 className="card-title">{say('byNumber')}</h2>}>
      <NumberForm
        key={`${asked} ${askedHash}`}
        seq={asked}
        hash={askedHash}
        check={(seq, hash) => setSearch({ seq, ...(hash === '' ? {} : { hash }) })}
      />
    </Card>
  );
}

interface NumberFormProps {
  readonly seq: string;
  readonly hash: string;
  readonly check: (seq: string, hash: string) => void;
}

const isNumber = (typed: string): boolean => /^\d{1,15}$/.test(typed.trim());

/** The verdict stands only as long as the fields say what was checked: under another number it would be taken for that one's. */
function NumberForm(props: NumberFormProps) {
  const say = useWords(auditTrailWords);
  const [seq, setSeq] = useState(props.seq);
  const [hash, setHash] = useState(props.hash);
  const isWrong = seq.trim() !== '' && !isNumber(seq);
  const isAsked = seq.trim() === props.seq && hash.trim() === props.hash;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    props.check(seq.trim(), hash.trim());
  };
  return (
    <>
      <form className="filters" onSubmit={send}>
        <label>
          <span className="note">{say('seq')}</span>
          <Input
            inputMode="numeric"
            status={isWrong ? 'error' : ''}
            aria-invalid={isWrong}
            value={seq}
            onChange={({ target }) => setSeq(target.value)}
          />
        </label>
        <label className="audit-hash">
          <span className="note">{say('paperHash')}</span>
          <Input value={hash} onChange={({ target }) => setHash(target.value)} />
        </label>
        <Button type="primary" htmlType="submit" disabled={!isNumber(seq)}>
          {say('check')}
        </Button>
      </form>
      {isWrong ? <Wrong text={say('seqWrong')} /> : null}
      {isAsked ? <Checked seq={props.seq} hash={props.hash} /> : null}
    </>
  );
}

const Wrong = ({ text }: { readonly text: string }) => (
  <p role="alert" className="note-bad">
    {text}
  </p>
);

function Checked({ seq, hash }: Pick<NumberFormProps, 'seq' | 'hash'>) {
  const say = useWords(auditTrailWords);
  return (
    <>
      {hash !== '' && readHash(hash) === null ? <Wrong text={say('paperWrong')} /> : null}
      {isNumber(seq) ? <LeafProof seq={Number(seq)} paperHash={readHash(hash)} /> : null}
    </>
  );
}

function ByManifest() {
  const say = useWords(auditTrailWords);
  const [id, setId] = useState<string | null>(null);
  return (
    <Card className="facts" title={<h2 className="card-title">{say('byManifest')}</h2>}>
      <div className="filters">
        <label className="audit-hash">
          <span className="note">{say('manifest')}</span>
          <RemoteSelect
            list="/api/v1/manifests"
            aria-label={say('manifest')}
            value={id}
            onChange={setId}
            optionOf={({ id: value, internalNumber, officialNumber }) => ({
              value,
              label: officialNumber === null ? internalNumber : `${officialNumber}（${internalNumber}）`,
            })}
          />
        </label>
      </div>
      {id === null ? null : <SubjectProof key={id} id={id} />}
    </Card>
  );
}
