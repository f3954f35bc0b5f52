import { Form, Input, InputNumber, Select } from 'antd';
import type { Schemas } from '../../../api/queries';
import { Field, KeptField } from '../../../desktop/form/fields';
import { KilogramInput } from '../../../desktop/form/inputs';
import { Kilograms } from '../../../desktop/show/figures';
import { useChoices } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { methodWords } from './methods.words';
import { receivingWords } from './receiving.words';

interface Props {
  readonly at: number;
  readonly line: Schemas['ReceivingLineView'];
  readonly delivery: Schemas['ReceivingView'];
}

type Decision = NonNullable<Schemas['ReceivingLineView']['decision']>;

/** One line's decision, with what that decision asks for. */
export function LineDecision({ at, line, delivery }: Props) {
  const say = useWords(receivingWords);
  const text = useText();
  const decisions = useChoices('decision');
  const decision = (Form.useWatch(['lines', at, 'decision']) as Decision | undefined) ?? 'accept';
  return (
    <fieldset className="line-decision">
      <legend>
        {line.position} {line.name} {line.wasteCode} · {say('measured')} <Kilograms grams={line.measuredGrams} />
      </legend>
      {line.problems.map(({ code, text: why }) => (
        <p key={code} className="note-warn">
          {text(why)}
        </p>
      ))}
      <KeptField name={['lines', at, 'lineId']} />
      <div className="fields">
        <Field name={['lines', at, 'decision']} label={say('decision')} required>
          <Select options={decisions} />
        </Field>
        {decision === 'refuse' ? null : <MethodField at={at} />}
        {decision === 'part' ? <PartFields at={at} line={line} delivery={delivery} /> : null}
        {decision === 'accept' ? null : <RefusalFields at={at} />}
      </div>
    </fieldset>
  );
}

function MethodField({ at }: Pick<Props, 'at'>) {
  const say = useWords(receivingWords);
  const method = useWords(methodWords);
  const options = (Object.keys(methodWords) as (keyof typeof methodWords)[]).map((value) => ({
    value,
    label: `${value} ${method(value)}`,
  }));
  return (
    <Field name={['lines', at, 'methodCode']} label={say('method')} required>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Field>
  );
}

function PartFields({ at, line, delivery }: Props) {
  const say = useWords(receivingWords);
  const codes = delivery.containers.filter(({ lineId }) => lineId === line.lineId).map(({ code }) => code);
  return (
    <>
      <Field name={['lines', at, 'acceptedGrams']} label={say('acceptedGrams')} required>
        <KilogramInput />
      </Field>
      {codes.length === 0 ? null : (
        <Field name={['lines', at, 'refusedContainers']} label={say('refusedContainers')}>
          <Select mode="multiple" options={codes.map((value) => ({ value, label: value }))} />
        </Field>
      )}
    </>
  );
}

function RefusalFields({ at }: Pick<Props, 'at'>) {
  const say = useWords(receivingWords);
  return (
    <>
      <Field name={['lines', at, 'refusedPackages']} label={say('refusedPackages')}>
        <InputNumber min={1} max={9999} precision={0} />
      </Field>
      <Field name={['lines', at, 'opinion']} label={say('opinion')} required>
        <Input maxLength={500} />
      </Field>
    </>
  );
}
