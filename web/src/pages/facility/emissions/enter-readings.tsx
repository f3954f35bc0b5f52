import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { RowFields } from '../../../desktop/form/row-fields';
import { tellDone, tellNote } from '../../../desktop/feedback';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useText, useWords } from '../../../words/words';
import { emissionsWords } from './emissions.words';
import { given } from '../given';
import { useParameters } from './parameters';
import { ReadingRow } from './reading-fields';

type Given = Schemas['GivenReading'];
type Entered = Pick<Schemas['SendReadings'], 'reportNumber'> & { readings: Omit<Given, 'outlet' | 'parameter'>[] };

interface EnterReadingsProps {
  readonly outlet: string;
  readonly parameter: string;
}

/** 手工监测: the values of a laboratory's report. */
export function EnterReadings({ outlet, parameter }: EnterReadingsProps) {
  const say = useWords(emissionsWords);
  const tellAnswer = useTellAnswer();
  const unit = useParameters().unitOf(parameter);
  const enter: StepAction<Entered> = {
    width: 820,
    draft: `emission-readings.${outlet}.${parameter}`,
    note: <p>{say('enterNote')}</p>,
    initial: { readings: [{ flag: 'normal' } as Entered['readings'][number]] },
    fields: (
      <>
        <Field name="reportNumber" label={say('reportNumber')} required>
          <Input maxLength={60} />
        </Field>
        <RowFields name="readings" row={say('reading')} fresh={{ flag: 'normal' }}>
          {(at) => <ReadingRow at={at} unit={unit} />}
        </RowFields>
      </>
    ),
    run: ({ readings, ...report }, send) =>
      answer(
        api.POST('/api/v1/emission-readings', {
          body: { ...report, readings: readings.map((reading) => ({ ...given(reading), outlet, parameter })) },
          ...send(),
        }),
      ),
    done: (taken) => tellAnswer(taken as Schemas['ReadingsAnswer']),
  };
  return (
    <div className="table-tools">
      <AskButton type="primary" label={say('enterReadings')} action={enter} />
    </div>
  );
}

/** Each reading is taken or not by itself: those that were not are named with the reason. */
function useTellAnswer(): (answer: Schemas['ReadingsAnswer']) => void {
  const say = useWords(emissionsWords);
  const text = useText();
  return ({ accepted, known, conflicts, refused, reasons }) => {
    const why = (code: string) => text(reasons.find((reason) => reason.code === code)?.text) || code;
    const left = [
      ...conflicts.map(({ index, value }) => say('readingConflict', { row: index + 1, value: value ?? '—' })),
      ...refused.map(({ index, code }) => say('readingRefused', { row: index + 1, why: why(code) })),
    ];
    if (left.length === 0) tellDone(say('readingsTaken', { accepted: accepted + known.length }));
    else
      tellNote('warning', {
        title: `${say('readingsTaken', { accepted })}，${say('readingsLeft', { count: left.length })}`,
        description: left.map((line) => <div key={line}>{line}</div>),
        duration: 0,
      });
  };
}
