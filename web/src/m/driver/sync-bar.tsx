import { Button } from 'antd-mobile';
import { Link } from 'react-router';
import { tellAll } from '../../api/problem';
import { countOutcomes } from '../../offline/operation-queue';
import { countWaiting } from '../../offline/photo-queue';
import { sync, useSyncState } from '../../offline/sync';
import type { SyncState } from '../../offline/sync';
import { useSignedIn } from '../../session/me';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { Say } from '../../words/words';
import { syncWords } from './driver.words';
import type { Kept } from './use-rounds';
import { useSubject } from './use-subject';
import './driver.css';

/** '已离线 · 3 条待上传': how this device stands to the server, in one line. */
function sentence(say: Say<typeof syncWords>, state: SyncState, { operations, photos }: Kept): string {
  const { recorded, waiting, conflict } = countOutcomes(operations);
  const pictures = countWaiting(photos);
  const parts: string[] = [];
  if (!state.reached) parts.push(say('offline'));
  else if (recorded + pictures > 0) parts.push(say(state.busy ? 'uploading' : 'online'));
  else parts.push(say('synced'));
  if (recorded > 0) parts.push(say('pending', { count: recorded }));
  else if (!state.reached && pictures === 0) parts.push(say('allKept'));
  if (pictures > 0) parts.push(say('photosPending', { count: pictures }));
  if (waiting > 0) parts.push(say('waiting', { count: waiting }));
  if (conflict > 0) parts.push(say('conflicts', { count: conflict }));
  return parts.join(' · ');
}

function toneOf({ reached, problem }: SyncState, { operations, photos }: Kept): string {
  const { recorded, conflict } = countOutcomes(operations);
  if (problem !== null || conflict > 0) return ' m-is-danger';
  return !reached || recorded + countWaiting(photos) > 0 ? ' m-is-warn' : '';
}

/** Stands on every page of the driver. */
export function SyncBar({ kept }: { readonly kept: Kept }) {
  const say = useWords(syncWords);
  const { id } = useSignedIn();
  const state = useSyncState();
  return (
    <div className={`m-note driver-sync${toneOf(state, kept)}`}>
      <div className="m-row">
        <span role="status">{sentence(say, state, kept)}</span>
        <Button size="small" fill="outline" aria-busy={state.busy} onClick={() => void sync(id, true)}>
          {say('syncNow')}
        </Button>
      </div>
      <Trouble state={state} kept={kept} />
      {kept.unsentOfOthers > 0 ? <p>{say('others', { count: kept.unsentOfOthers })}</p> : null}
    </div>
  );
}

const signedOut = 401;

function Trouble({ state: { problem, refused }, kept }: { readonly state: SyncState; readonly kept: Kept }) {
  const say = useWords(syncWords);
  const language = useLanguage();
  const subject = useSubject(kept);
  if (problem === null) return null;
  if (problem.status !== signedOut)
    return (
      <div role="alert">
        <p>{say('refused', { reason: tellAll(problem, language) })}</p>
        {refused.map((operation) => (
          <p key={operation.operationId}>
            {[say('nth', { sequence: operation.sequence, what: say(operation.kind) }), subject(operation)].join(' ')}
          </p>
        ))}
      </div>
    );
  return (
    <p role="alert">
      {say('signInAgain')} <Link to="/sign-in?to=/m/driver">{say('signIn')}</Link>
    </p>
  );
}
