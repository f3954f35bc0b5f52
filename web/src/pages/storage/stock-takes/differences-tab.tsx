import { Form, Input, Select } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field, KeptField } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { filled } from '../../../shared/filled';
import { Named } from '../../../shared/record';
import { useText, useWords } from '../../../words/words';
import { manager } from '../../roles';
import { ZoneSelect } from '../zone-choices';
import type { StockTake } from './stock-take-page';
import { stockTakeWords } from './stock-takes.words';

type Difference = Schemas['StockTakeDifferenceView'];
type Body = Schemas['CloseStockTake'];

const kindWord = { mass: 'massDiffers', missing: 'missing', surplus: 'surplus' } as const;
const standsWord = {
  bay: 'bay',
  dock: 'dock',
  here: 'here',
  missing: 'missingBefore',
  otherZone: 'otherZone',
  outside: 'outside',
  unknown: 'unknown',
} as const;

/** Each difference with its decision; all of them go in one write. */
export function DifferencesTab({ stockTake }: { readonly stockTake: StockTake }) {
  const say = useWords(stockTakeWords);
  const text = useText();
  const differences = stockTake.differences ?? [];
  const close = stockTake.allowedSteps.find(({ step }) => step === 'close');
  return (
    <>
      {differences.length === 0 ? <p>{say('noDifferences')}</p> : <Table differences={differences} />}
      {close?.allowed ? <CloseForm stockTake={stockTake} differences={differences} /> : null}
      {close !== undefined && !close.allowed ? <p className="note-warn">{text(close.refusal?.text)}</p> : null}
    </>
  );
}

function Table({ differences }: { readonly differences: readonly Difference[] }) {
  const say = useWords(stockTakeWords);
  return (
    <PlainTable
      label={say('differences')}
      rows={differences}
      keyOf={({ id }) => id}
      columns={[
        { title: say('kind'), show: (row) => say(kindWord[row.kind]) },
        {
          title: say('code'),
          show: (row) =>
            row.containerId === null ? row.code : <Link to={`/containers/${row.containerId}`}>{row.code}</Link>,
        },
        { title: say('stands'), show: (row) => <Stands difference={row} /> },
        { title: say('bookedMass'), number: true, show: (row) => <Kilograms grams={row.expectedGrams} /> },
        { title: say('foundMass'), number: true, show: (row) => <Kilograms grams={row.foundGrams} /> },
        { title: say('resolution'), show: (row) => say(row.resolution) },
        {
          title: say('decided'),
          show: (row) => <Outcome difference={row} />,
        },
      ]}
    />
  );
}

interface ShownProps {
  readonly difference: Difference;
}

/** Where the books have it, by name where that is another zone: somebody goes and looks there. */
function Stands({ difference: { stands, zoneId } }: ShownProps) {
  const say = useWords(stockTakeWords);
  return (
    <>
      {say(standsWord[stands])} {stands === 'otherZone' ? <Zone id={zoneId} /> : null}
    </>
  );
}

function Outcome({ difference: { decision, reason, bookedZoneId } }: ShownProps) {
  const say = useWords(stockTakeWords);
  if (decision === null) return <>—</>;
  return (
    <>
      {say(decision)} {bookedZoneId === null ? null : <Zone id={bookedZoneId} />} {reason}
    </>
  );
}

const Zone = ({ id }: { readonly id: string | null }) => (
  <Link to={`/zones/${id}`}>
    <Named list="/api/v1/zones" id={id} nameOf={({ name }) => name} />
  </Link>
);

interface CloseProps {
  readonly stockTake: StockTake;
  readonly differences: readonly Difference[];
}

function CloseForm({ stockTake, differences }: CloseProps) {
  const say = useWords(stockTakeWords);
  const path = { id: stockTake.id };
  return (
    <WriteForm<Body, unknown>
      draft={`stock-take.${stockTake.id}`}
      label={say('close')}
      initial={{
        differences: differences.map(({ id, resolution }) => ({
          differenceId: id,
          decision: resolution === 'none' ? 'leave' : 'book',
          reason: '',
        })),
      }}
      write={({ differences: decided = [] }, send) =>
        answer(
          api.POST('/api/v1/stock-takes/{id}/close', {
            params: { path },
            body: { differences: decided.map(filled) },
            ...send(stockTake.version),
          }),
        )
      }
    >
      {differences.map((difference, at) => (
        <DecisionFields key={difference.id} at={at} difference={difference} />
      ))}
    </WriteForm>
  );
}

type Decided = Body['differences'][number];

function DecisionFields({ at, difference }: { readonly at: number; readonly difference: Difference }) {
  const say = useWords(stockTakeWords);
  const isManager = hasAnyRole(useSignedIn(), manager);
  const decision = Form.useWatch<Decided['decision'] | undefined>(['differences', at, 'decision']);
  const isCarried = difference.kind === 'surplus' && decision === 'book';
  const choices = (['book', 'leave'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <fieldset className="line-decision">
      <legend>
        {say(kindWord[difference.kind])} {difference.code}{' '}
        {difference.kind === 'surplus' ? <Stands difference={difference} /> : null}
      </legend>
      <KeptField name={['differences', at, 'differenceId']} />
      <div className="fields">
        <Field name={['differences', at, 'decision']} label={say('decision')} required>
          <Select options={choices} />
        </Field>
        <Field name={['differences', at, 'reason']} label={say('reason')} required>
          <Input maxLength={500} />
        </Field>
        {isCarried ? (
          <Field name={['differences', at, 'zoneId']} label={say('carriedTo')}>
            <ZoneSelect />
          </Field>
        ) : null}
        {isCarried && isManager ? (
          <Field name={['differences', at, 'overrideReason']} label={say('override')}>
            <Input maxLength={500} />
          </Field>
        ) : null}
      </div>
    </fieldset>
  );
}
