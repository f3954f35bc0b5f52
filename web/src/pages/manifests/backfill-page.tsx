import { Alert, Input, Select } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { tellDone } from '../../desktop/feedback';
import { EnterpriseFileInput } from '../../desktop/form/enterprise-file-input';
import { Field, ReasonField } from '../../desktop/form/fields';
import { InstantInput, KilogramInput } from '../../desktop/form/inputs';
import { WriteForm } from '../../desktop/form/write-form';
import { Nothing } from '../../desktop/page-states';
import { PageHead } from '../../desktop/record/page-head';
import { Read } from '../../desktop/record/record-query';
import { filled } from '../../shared/filled';
import { useWords } from '../../words/words';
import { backfillWords } from './backfill.words';

type Body = Schemas['BackfillManifest'];
type Trip = Schemas['BackfillTripView'];

/** 补录纸质联单 (部令23号 第20条): a transfer that ran on paper, with its scan. */
export default function BackfillPage() {
  const say = useWords(backfillWords);
  const query = useApi('/api/v1/manifests/backfill-trips');
  return (
    <>
      <PageHead title={say('title')} />
      <p>{say('help')}</p>
      <Read query={query}>{({ items }) => (items.length === 0 ? <None /> : <Paper trips={items} />)}</Read>
    </>
  );
}

function None() {
  const say = useWords(backfillWords);
  return (
    <Nothing text={say('none')}>
      <Link to="/rounds">{say('toRounds')}</Link>
    </Nothing>
  );
}

function Paper({ trips }: { readonly trips: readonly Trip[] }) {
  const say = useWords(backfillWords);
  // In the address, so that a reload finds the draft of the same paper again.
  const [search, setSearch] = useSearchParams();
  const [roundId, enterpriseId] = [search.get('round'), search.get('enterprise')];
  const ofRound = trips.filter((trip) => trip.roundId === roundId);
  const trip = ofRound.find((one) => one.enterpriseId === enterpriseId);
  const rounds = new Map(
    trips.map(({ roundId: id, roundNumber, day, plate }) => [id, `${roundNumber} ${day} ${plate}`]),
  );
  return (
    <>
      <div className="filters">
        <Choice
          label={say('round')}
          value={rounds.has(roundId ?? '') ? roundId : null}
          options={[...rounds].map(([value, label]) => ({ value, label }))}
          choose={(round) => setSearch({ round }, { replace: true })}
        />
        {roundId === null || ofRound.length === 0 ? null : (
          <Choice
            label={say('enterprise')}
            value={trip?.enterpriseId ?? null}
            options={ofRound.map(({ enterpriseId: value, enterpriseName: label }) => ({ value, label }))}
            choose={(enterprise) => setSearch({ round: roundId, enterprise }, { replace: true })}
          />
        )}
      </div>
      <p className="note">{say('offered')}</p>
      {trip !== undefined ? (
        <PaperForm key={trip.roundId + trip.enterpriseId} trip={trip} />
      ) : enterpriseId === null ? (
        <p className="note">{say('chooseFirst')}</p>
      ) : (
        <Alert
          type="warning"
          showIcon
          role="alert"
          className="problem"
          title={say('gone')}
          description={<Link to="/manifests">{say('toManifests')}</Link>}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (id: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const say = useWords(backfillWords);
  return (
    <label>
      <span className="note">{label}</span>
      <Select
        aria-label={label}
        value={value}
        placeholder={say('choose')}
        onChange={choose}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={[...options]}
      />
    </label>
  );
}

function PaperForm({ trip: { roundId, enterpriseId, lines } }: { readonly trip: Trip }) {
  const say = useWords(backfillWords);
  const navigate = useNavigate();
  const done = ({ id, internalNumber }: Schemas['ManifestView']) => {
    tellDone(say('done', { number: internalNumber }));
    void navigate(`/manifests/${id}`);
  };
  return (
    <WriteForm<Body, Schemas['ManifestView']>
      draft={`backfill.${roundId}.${enterpriseId}`}
      label={say('send')}
      done={done}
      initial={{
        lines: lines.map((line) => ({
          bookingLineId: line.bookingLineId,
          handedOverGrams: line.plannedGrams,
          handedOverPackages: line.plannedPackages,
        })),
      }}
      write={(values, send) => {
        const body = { ...filled(values), roundId, enterpriseId, lines: linesOf(values, lines) };
        return answer(api.POST('/api/v1/manifests/backfill', { body, ...send() }));
      }}
    >
      <ReasonField label={say('reason')} />
      <Field name="paperNumber" label={say('paperNumber')} required>
        <Input maxLength={50} />
      </Field>
      <Field name="paperDocumentId" label={say('scan')} help={say('scanHelp')} required>
        <EnterpriseFileInput enterpriseId={enterpriseId} />
      </Field>
      <Field name="handedOverAt" label={say('handedOverAt')} required>
        <InstantInput />
      </Field>
      <Field name="departedAt" label={say('departedAt')} help={say('mayBeEmpty')}>
        <InstantInput />
      </Field>
      <Field name="paperEndedAt" label={say('endedAt')} help={say('endedHelp')}>
        <InstantInput />
      </Field>
      {lines.map((line, at) => (
        <LineFields key={line.bookingLineId} name={`${line.name} ${line.wasteCode}`} at={at} />
      ))}
    </WriteForm>
  );
}

function LineFields({ name, at }: { readonly name: string; readonly at: number }) {
  const say = useWords(backfillWords);
  return (
    <div className="filters">
      <Field name={['lines', at, 'handedOverGrams']} label={say('mass', { name })} required>
        <KilogramInput />
      </Field>
      <Field name={['lines', at, 'handedOverPackages']} label={say('packages', { name })} required>
        <Input inputMode="numeric" />
      </Field>
    </div>
  );
}

const linesOf = (values: Body, lines: Trip['lines']): Body['lines'] =>
  lines.map(({ bookingLineId }, at) => ({
    bookingLineId,
    handedOverGrams: values.lines[at]!.handedOverGrams,
    handedOverPackages: Number(values.lines[at]!.handedOverPackages),
  }));
