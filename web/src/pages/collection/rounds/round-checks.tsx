import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { Read } from '../../../desktop/record/record-query';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useText, useWords } from '../../../words/words';
import { roundWords } from './rounds.words';

type Check = Schemas['RoundCheckView'];
type Finding = Schemas['RoundFindingView'];

/** What forbids the release, and what needs a reason; read anew after every change of the round. */
export default function RoundChecks({ id }: { readonly id: string }) {
  const say = useWords(roundWords);
  const query = useApi('/api/v1/rounds/{id}/check', { path: { id }, keep: true });
  return (
    <section className="checks" aria-label={say('checks')}>
      <h2>{say('checks')}</h2>
      <Read query={query}>{(check) => <Findings id={id} check={check} />}</Read>
    </section>
  );
}

function Findings({ id, check: { releasable, findings } }: { readonly id: string; readonly check: Check }) {
  const say = useWords(roundWords);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const open = findings.filter(({ severity, waiver }) => severity === 'soft' && waiver === null);
  const chosen = open.map(({ key }) => key).filter((key) => ticked.includes(key));
  return (
    <>
      <p role="status">{releasable ? say('releasable') : findings.length === 0 ? say('noFindings') : null}</p>
      <ul className="plain-list">
        {findings.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            ticked={ticked.includes(finding.key)}
            tick={(on) => setTicked(on ? [...ticked, finding.key] : ticked.filter((key) => key !== finding.key))}
          />
        ))}
      </ul>
      {chosen.length === 0 ? null : <WaiveForm id={id} findings={chosen} done={() => setTicked([])} />}
    </>
  );
}

interface RowProps {
  readonly finding: Finding;
  readonly ticked: boolean;
  readonly tick: (on: boolean) => void;
}

function FindingRow({ finding, ticked, tick }: RowProps) {
  const say = useWords(roundWords);
  const text = useText()(finding.text);
  const { severity, waiver } = finding;
  if (severity === 'hard')
    return (
      <li>
        <ToneTag tone="bad">{say('hard')}</ToneTag> {text}
      </li>
    );
  if (waiver !== null)
    return (
      <li>
        <ToneTag tone="over">{say('soft')}</ToneTag> {text}
        <div className="note">{say('waived', { reason: waiver.reason, by: waiver.by })}</div>
      </li>
    );
  return (
    <li>
      <Checkbox checked={ticked} onChange={({ target }) => tick(target.checked)} aria-label={say('tick', { text })} />{' '}
      <ToneTag tone="waiting">{say('soft')}</ToneTag> {text}
    </li>
  );
}

interface WaiveProps {
  readonly id: string;
  readonly findings: string[];
  readonly done: () => void;
}

function WaiveForm({ id, findings, done }: WaiveProps) {
  const say = useWords(roundWords);
  return (
    <WriteForm<{ reason: string }, unknown>
      label={say('waive')}
      done={done}
      write={({ reason }, send) =>
        answer(
          api.POST('/api/v1/rounds/{id}/waivers', { params: { path: { id } }, body: { findings, reason }, ...send() }),
        )
      }
      tools={<Button onClick={done}>{say('back')}</Button>}
    >
      <ReasonField label={say('waiveReason')} />
    </WriteForm>
  );
}
