import type { Operation } from '../../offline/offline.types';
import { instantToSecond } from '../../shared/format';
import { useStateWord } from '../../words/states';
import { useText, useWords } from '../../words/words';
import { Tag } from '../shared/card';
import type { Tone } from '../shared/card';
import { syncWords } from './driver.words';
import { TakeBack } from './take-back';
import type { Kept } from './use-rounds';
import { useSubject } from './use-subject';

const tones: Readonly<Record<Operation['outcome'], Tone>> = {
  recorded: 'warn',
  waiting: 'warn',
  conflict: 'danger',
  applied: 'good',
  discarded: 'plain',
};

interface Props {
  readonly operations: readonly Operation[];
  readonly kept: Kept;
}

/** What was recorded and what became of it, with the reason in words where it did not take effect. */
export function RecordList({ operations, kept }: Props) {
  const say = useWords(syncWords);
  const text = useText();
  const stateWord = useStateWord('handheldOperation');
  const subject = useSubject(kept);
  return (
    <ol className="m-list">
      {operations.map((operation) => {
        const { operationId, sequence, kind, deviceAt, outcome, message, content } = operation;
        return (
          <li key={operationId} className={`m-card${outcome === 'conflict' ? ' m-is-danger' : ''}`}>
            <div className="m-row">
              <strong>{say(kind)}</strong>
              <Tag tone={tones[outcome]}>{outcome === 'recorded' ? say('kept') : stateWord(outcome)}</Tag>
            </div>
            <div className="m-weak">{say('at', { sequence, time: instantToSecond(deviceAt) })}</div>
            {subject(operation) === '' ? null : <div className="driver-subject">{subject(operation)}</div>}
            {content.text === undefined && content.reason === undefined ? null : (
              <p>{content.text ?? content.reason}</p>
            )}
            {message === null || outcome === 'applied' ? null : <p>{text(message)}</p>}
            {outcome === 'recorded' ? <TakeBack operation={operation} kept={kept} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
