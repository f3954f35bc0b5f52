import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button, Input } from 'antd';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { Loading } from '../../../desktop/page-states';
import { useWords } from '../../../words/words';
import { isCode } from '../scanned-code';
import { putAwayWords } from './put-away.words';
import { ZoneProposals } from './zone-proposals';

interface Props {
  readonly container: Pick<Schemas['ScanView'], 'id' | 'code'>;
  readonly done: (words: string) => void;
}

/** The zone that is proposed first is chosen already, so that Enter is enough. */
export function PlaceForm({ container: { id, code }, done }: Props) {
  const say = useWords(putAwayWords);
  const [chosen, setChosen] = useState<string>();
  const [spot, setSpot] = useState('');
  const [overrideReason, setReason] = useState('');
  const [isOther, setOther] = useState(false);
  const { data, error } = useApi('/api/v1/containers/{id}/put-away-proposals', { path: { id } });
  const zones = data?.items ?? [];
  const zone = zones.find(({ zoneId }) => zoneId === chosen) ?? zones.find(({ verdict }) => verdict === 'allowed');
  const place = useWrite(
    (body: Schemas['ScannedPutAway'], send) => answer(api.POST('/api/v1/put-aways', { body, ...send() })),
    () => done(say('done', { code, zone: `${zone?.zoneName ?? ''} ${spot}` })),
  );
  if (error !== null) return <ProblemAlert error={error} />;
  if (data === undefined) return <Loading />;
  const needsReason = zone?.verdict === 'needs-override';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (zone === undefined) return;
    setOther(isCode(spot));
    if (isCode(spot)) return;
    const body = { code, zoneId: zone.zoneId, ...(spot.trim() === '' ? {} : { spot: spot.trim() }) };
    place.mutate(needsReason ? { ...body, overrideReason: overrideReason.trim() } : body);
  };
  return (
    <form onSubmit={submit}>
      <ZoneProposals zones={zones} chosen={zone?.zoneId} choose={setChosen} />
      <label className="field">
        {say('spot')}
        <Input
          autoFocus
          size="large"
          maxLength={40}
          placeholder={say('spotHint')}
          value={spot}
          aria-invalid={isOther}
          onChange={(event) => {
            setSpot(event.target.value);
            setOther(false);
          }}
        />
      </label>
      {isOther ? (
        <p role="alert" className="note-bad">
          {say('spotIsCode')}
        </p>
      ) : null}
      {needsReason ? (
        <label className="field">
          {say('override')}
          <Input.TextArea
            rows={2}
            maxLength={500}
            value={overrideReason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      ) : null}
      <ProblemAlert error={place.error} />
      <p>
        <Button type="primary" size="large" htmlType="submit" disabled={zone === undefined} loading={place.isPending}>
          {say('confirm')}
        </Button>
      </p>
    </form>
  );
}
