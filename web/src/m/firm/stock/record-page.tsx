import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Button } from 'antd-mobile';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { parseCount, parseKilograms, typedKilograms } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Card, Note } from '../../shared/card';
import { useDraft } from '../../../shared/use-draft';
import { ChoiceField, MassField, TextField, TickRow } from '../../shared/fields';
import { Nothing, ProblemNote, Ready } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { Screen } from '../../shared/screen';
import { useOwnWastes } from '../../../shared/booking/own-wastes';
import { PrintButton } from './print-labels';
import { stockWords } from './stock.words';

type Recorded = Schemas['RecordedGenerationView'];

/** 产生登记: the package gets its code, and the label is offered at once. */
export default function RecordPage() {
  const say = useWords(stockWords);
  const profiles = useOwnWastes();
  const [recorded, setRecorded] = useState<Recorded>();
  return (
    <Screen title={say('recordTitle')} back="/m/stock">
      {recorded === undefined ? (
        <Ready of={profiles}>{({ items }) => <Entry profiles={items} done={setRecorded} />}</Ready>
      ) : (
        <Done recorded={recorded} again={() => setRecorded(undefined)} />
      )}
    </Screen>
  );
}

interface Draft {
  readonly profileId: string;
  readonly kg: string;
  readonly volume: string;
  readonly count: string;
  readonly shelve: boolean;
}

/** Containers that are sold: can, small and big drum, IBC. Litres. */
const volumes = ['5', '20', '60', '200', '1000'] as const;
const untouched: Draft = { profileId: '', kg: '', volume: '200', count: '1', shelve: true };

const mostAtOnce = 50;
const countOf = (text: string): number | null => parseCount(text, mostAtOnce);

/** The body; undefined while something cannot be read. */
function generationOf(draft: Draft): Schemas['RecordGeneration'] | undefined {
  const grams = parseKilograms(draft.kg) ?? 0;
  const count = countOf(draft.count);
  if (draft.profileId === '' || grams === 0 || count === null) return undefined;
  const container = { grams, volumeMillilitres: Number(draft.volume) * 1000 };
  return { profileId: draft.profileId, containers: [container], count, shelve: draft.shelve };
}

interface EntryProps {
  readonly profiles: readonly Schemas['WasteProfileView'][];
  readonly done: (recorded: Recorded) => void;
}

function Entry({ profiles, done }: EntryProps) {
  const say = useWords(stockWords);
  const [search] = useSearchParams();
  const [draft, change, clear] = useDraft<Draft>('generation', untouched);
  const asked = search.get('profile');
  const profileId = draft.profileId === '' && asked !== null ? asked : draft.profileId;
  const record = useWrite(
    (body: Schemas['RecordGeneration'], send) => answer(api.POST('/api/v1/containers', { body, ...send() })),
    (recorded) => {
      clear();
      done(recorded);
    },
    'generation',
  );
  const body = generationOf({ ...draft, profileId });
  if (profiles.length === 0)
    return (
      <Nothing text={say('noWastes')}>
        <Link to="/m/wastes/add">{say('addWastes')}</Link>
      </Nothing>
    );
  return (
    <RefusedForm
      error={record.error}
      onSubmit={() => {
        if (body !== undefined) record.mutate(body);
      }}
    >
      <p className="m-weak">{say('recordHint')}</p>
      <CopyLast known={profiles.map(({ id }) => id)} change={change} />
      <Fields draft={{ ...draft, profileId }} change={change} profiles={profiles} />
      <ProblemNote error={record.error} />
      {record.error?.status === 0 ? <Note tone="warn">{say('kept')}</Note> : null}
      <Button block color="primary" type="submit" loading={record.isPending} disabled={body === undefined}>
        {say('save')}
      </Button>
    </RefusedForm>
  );
}

/** Most entries are like the one before. */
function CopyLast({
  known,
  change,
}: {
  readonly known: readonly string[];
  readonly change: (part: Partial<Draft>) => void;
}) {
  const say = useWords(stockWords);
  const last = useApi('/api/v1/containers', { query: { sort: '-createdAt', limit: 1 } }).data?.items[0];
  if (last === undefined || last.profileId === null || !known.includes(last.profileId)) return null;
  const copied = {
    profileId: last.profileId,
    kg: typedKilograms(last.grams),
    volume: String(last.volumeMillilitres / 1000),
  };
  return (
    <Button block fill="outline" className="m-stacked" onClick={() => change(copied)}>
      {say('copy')}
    </Button>
  );
}

function Fields(props: {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly profiles: EntryProps['profiles'];
}) {
  const say = useWords(stockWords);
  const { draft, change, profiles } = props;
  const massWrong = draft.kg !== '' && (parseKilograms(draft.kg) ?? 0) === 0;
  const offered = (volumes as readonly string[]).includes(draft.volume) ? volumes : [...volumes, draft.volume];
  return (
    <>
      <ChoiceField
        label={say('waste')}
        value={draft.profileId}
        options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(profileId) => change({ profileId })}
        pointer="/profileId"
      />
      <MassField
        label={say('mass')}
        value={draft.kg}
        onChange={(kg) => change({ kg })}
        error={massWrong ? say('massWrong') : undefined}
        pointer="/containers/0/grams"
        required
      />
      <ChoiceField
        label={say('volume')}
        value={draft.volume}
        options={offered.map((volume) => ({ value: volume, label: say('litres', { count: volume }) }))}
        onChange={(volume) => change({ volume })}
        pointer="/containers/0/volumeMillilitres"
      />
      <TextField
        label={say('count')}
        value={draft.count}
        onChange={(count) => change({ count })}
        inputMode="numeric"
        error={countOf(draft.count) === null ? say('countWrong') : undefined}
        pointer="/count"
      />
      <TickRow checked={draft.shelve} onChange={(shelve) => change({ shelve })}>
        {say('shelved')}
      </TickRow>
    </>
  );
}

function Done({ recorded, again }: { readonly recorded: Recorded; readonly again: () => void }) {
  const say = useWords(stockWords);
  const text = useText();
  return (
    <>
      <div role="status">
        <Card>
          <h2>{say('recorded', { count: recorded.containers.length })}</h2>
          {recorded.containers.map(({ id, code }) => (
            <p key={id}>
              <Link to={`/m/containers/${id}`}>{code}</Link>
            </p>
          ))}
        </Card>
        {recorded.warnings.map((warning) => (
          <Note key={warning.code + warning.wasteCode} tone="warn">
            {text(warning.text)}
          </Note>
        ))}
      </div>
      <PrintButton ids={recorded.containers.map(({ id }) => id)} layout="single" label={say('printNow')} />
      <Button block fill="outline" className="m-stacked" onClick={again}>
        {say('recordMore')}
      </Button>
      <p>
        <Link to="/m/stock">{say('toStock')}</Link>
      </p>
    </>
  );
}
