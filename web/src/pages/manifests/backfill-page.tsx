import { Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { tellDone } from '../../desktop/feedback';
import { Field, ReasonField } from '../../desktop/form/fields';
import { InstantInput, KilogramInput } from '../../desktop/form/inputs';
import { RemoteSelect } from '../../desktop/form/remote-select';
import { WriteForm } from '../../desktop/form/write-form';
import { PageHead } from '../../desktop/record/page-head';
import { filled } from '../../shared/filled';
import { useWords } from '../../words/words';
import { backfillWords } from './backfill.words';
import { PaperUpload } from './paper-upload';

type Body = Schemas['BackfillManifest'];
type Stop = Schemas['RoundStopView'];

/** 补录纸质联单 (部令23号 第20条): a transfer that ran on paper, with its scan. */
export default function BackfillPage() {
  const say = useWords(backfillWords);
  const [roundId, setRoundId] = useState<string | null>(null);
  const [enterpriseId, setEnterpriseId] = useState<string | null>(null);
  const round = useApi('/api/v1/rounds/{id}', { path: { id: roundId ?? '' }, enabled: roundId !== null }).data;
  const stops = (round?.stops ?? []).filter((stop) => stop.enterpriseId === enterpriseId);
  return (
    <>
      <PageHead title={say('title')} />
      <p>{say('help')}</p>
      <div className="filters">
        <label>
          <span className="note">{say('round')}</span>
          <RemoteSelect
            aria-label={say('round')}
            list="/api/v1/rounds"
            query={{ sort: '-day' }}
            optionOf={({ id, number, day, plate }) => ({ value: id, label: `${number} ${day} ${plate}` })}
            value={roundId}
            onChange={(id) => {
              setRoundId(id);
              setEnterpriseId(null);
            }}
          />
        </label>
        {round === undefined ? null : (
          <FirmChoice stops={round.stops} value={enterpriseId} choose={setEnterpriseId} label={say('enterprise')} />
        )}
      </div>
      {stops.length === 0 || roundId === null || enterpriseId === null ? (
        <p className="note">{say('chooseFirst')}</p>
      ) : (
        <PaperForm key={roundId + enterpriseId} {...{ roundId, enterpriseId, stops }} />
      )}
    </>
  );
}

interface FirmChoiceProps {
  readonly stops: readonly Stop[];
  readonly value: string | null;
  readonly choose: (id: string) => void;
  readonly label: string;
}

/** A round has few enterprises: all of them are offered. */
function FirmChoice({ stops, value, choose, label }: FirmChoiceProps) {
  const say = useWords(backfillWords);
  const firms = new Map(stops.map(({ enterpriseId, enterpriseName }) => [enterpriseId, enterpriseName]));
  return (
    <label>
      <span className="note">{label}</span>
      <Select
        aria-label={label}
        value={value}
        placeholder={say('choose')}
        onChange={choose}
        popupMatchSelectWidth={false}
        options={[...firms].map(([id, name]) => ({ value: id, label: name }))}
      />
    </label>
  );
}

interface PaperFormProps {
  readonly roundId: string;
  readonly enterpriseId: string;
  readonly stops: readonly Stop[];
}

function PaperForm({ roundId, enterpriseId, stops }: PaperFormProps) {
  const say = useWords(backfillWords);
  const navigate = useNavigate();
  const lines = stops.flatMap((stop) => stop.lines);
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
          handedOverGrams: line.estimatedGrams,
          handedOverPackages: line.packageCount,
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
        <PaperUpload enterpriseId={enterpriseId} />
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

const linesOf = (values: Body, lines: Stop['lines']): Body['lines'] =>
  lines.map(({ bookingLineId }, at) => ({
    bookingLineId,
    handedOverGrams: values.lines[at]!.handedOverGrams,
    handedOverPackages: Number(values.lines[at]!.handedOverPackages),
  }));
