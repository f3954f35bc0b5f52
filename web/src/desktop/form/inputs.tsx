import { Input } from 'antd';
import type { InputProps } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/words';
import { formWords } from './form.words';
import { kilograms, parseInstant, parseKilograms, parseYuan, typedInstant, yuan } from '../../shared/format';

interface Controlled<T> {
  readonly id?: string;
  readonly value?: T | null;
  readonly onChange?: (value: T | null) => void;
}
type Texted = Pick<InputProps, 'autoFocus' | 'disabled' | 'placeholder' | 'aria-label' | 'size' | 'className'>;

interface NumberText {
  /** Said below what is no such number. */
  readonly wrong: 'kilogramsInvalid' | 'litresInvalid' | 'yuanInvalid';
  readonly parse: (text: string) => number | null;
  readonly show: (value: number) => string;
  readonly unit: string;
}

/**
 * Text that stands for an integer: what is typed stays as typed until the field is left. What is no number is given as NaN,
 * never as nothing, which may mean something else (all of it, as before): a `Field` is not sent with it.
 */
function NumberInput(props: Controlled<number> & Texted & NumberText) {
  const { id, value, onChange, parse, show, unit, wrong, ...rest } = props;
  const say = useWords(formWords);
  const [typed, setTyped] = useState<string>();
  const isGiven = value !== null && value !== undefined && !Number.isNaN(value);
  const shown = typed ?? (isGiven ? show(value).replace(/,/g, '') : '');
  const isWrong = typed !== undefined && typed !== '' && parse(typed) === null;
  const input = (
    <Input
      {...rest}
      id={id}
      inputMode="decimal"
      className={`number ${rest.className ?? ''}`}
      suffix={unit}
      status={isWrong ? 'error' : ''}
      aria-invalid={isWrong}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(event.target.value === '' ? null : (parse(event.target.value) ?? NaN));
      }}
      onBlur={() => {
        if (!isWrong) setTyped(undefined);
      }}
    />
  );
  return (
    <>
      {input}
      {isWrong ? (
        <span role="alert" className="note-bad">
          {say(wrong)}
        </span>
      ) : null}
    </>
  );
}

/** Kilograms typed, grams given to the API. */
export const KilogramInput = (props: Controlled<number> & Texted) => (
  <NumberInput
    {...props}
    parse={parseKilograms}
    show={(grams) => kilograms(grams)}
    unit="kg"
    wrong="kilogramsInvalid"
  />
);

/** Litres typed, millilitres given to the API: thousandths, read as kilograms are. */
export function LitreInput(props: Controlled<number> & Texted) {
  const say = useWords(formWords);
  return <NumberInput {...props} parse={parseKilograms} show={kilograms} unit={say('litres')} wrong="litresInvalid" />;
}

/** Yuan typed, fen given to the API. */
export const YuanInput = (props: Controlled<number> & Texted) => (
  <NumberInput {...props} parse={parseYuan} show={yuan} unit="¥" wrong="yuanInvalid" />
);

type Dated = Controlled<string> &
  Pick<Texted, 'disabled' | 'aria-label' | 'autoFocus'> &
  Pick<InputProps, 'min' | 'max'>;

/** A day as 'YYYY-MM-DD'. The browser's own picker: known to its reader, quick to type, and a tenth of the page lighter. */
export const DayInput = ({ value, onChange, ...rest }: Dated) => (
  <Input
    {...rest}
    type="date"
    className="date"
    value={value ?? ''}
    onChange={(event) => onChange?.(event.target.value === '' ? null : event.target.value)}
  />
);

/** An instant as ISO text; what is shown and typed is the time in Shanghai, whatever the browser's zone. */
export const InstantInput = ({ value, onChange, ...rest }: Dated) => (
  <Input
    {...rest}
    type="datetime-local"
    className="date"
    value={value ? typedInstant(value) : ''}
    onChange={(event) => onChange?.(parseInstant(event.target.value))}
  />
);
