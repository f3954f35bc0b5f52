import { DatePicker, Form, Input } from 'antd';
import type { InputProps } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { kilograms, parseKilograms, parseYuan, yuan, zone } from '../../shared/format';
import { useWords } from '../../words/words';
import { formWords } from './form.words';

interface Controlled<T> {
  readonly id?: string;
  readonly value?: T | null;
  readonly onChange?: (value: T | null) => void;
}
type Texted = Pick<InputProps, 'autoFocus' | 'disabled' | 'placeholder' | 'aria-label' | 'size' | 'className'>;

interface NumberText {
  readonly parse: (text: string) => number | null;
  readonly show: (value: number) => string;
  readonly unit: string;
}

/** Text that stands for an integer: what is typed stays as typed until the field is left. */
function NumberInput({ id, value, onChange, parse, show, unit, ...rest }: Controlled<number> & Texted & NumberText) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === null || value === undefined ? '' : show(value).replace(/,/g, ''));
  const isWrong = typed !== undefined && typed !== '' && parse(typed) === null;
  return (
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
        onChange?.(event.target.value === '' ? null : parse(event.target.value));
      }}
      onBlur={() => {
        if (!isWrong) setTyped(undefined);
      }}
    />
  );
}

/** Kilograms typed, grams given to the API. */
export const KilogramInput = (props: Controlled<number> & Texted) => (
  <NumberInput {...props} parse={parseKilograms} show={(grams) => kilograms(grams)} unit="kg" />
);

/** Yuan typed, fen given to the API. */
export const YuanInput = (props: Controlled<number> & Texted) => (
  <NumberInput {...props} parse={parseYuan} show={yuan} unit="¥" />
);

/** A day as 'YYYY-MM-DD', by picker or keyboard. */
export const DayInput = ({
  id,
  value,
  onChange,
  ...rest
}: Controlled<string> & Pick<Texted, 'disabled' | 'aria-label'>) => (
  <DatePicker
    {...rest}
    id={id}
    value={value ? dayjs(value) : null}
    onChange={(day) => onChange?.(Array.isArray(day) ? null : (day?.format('YYYY-MM-DD') ?? null))}
  />
);

/** An instant as ISO text; what is shown and typed is the time in Shanghai. */
export const InstantInput = ({
  id,
  value,
  onChange,
  ...rest
}: Controlled<string> & Pick<Texted, 'disabled' | 'aria-label'>) => (
  <DatePicker
    {...rest}
    id={id}
    showTime={{ format: 'HH:mm' }}
    format="YYYY-MM-DD HH:mm"
    value={value ? dayjs(dayjs(value).tz(zone).format('YYYY-MM-DDTHH:mm')) : null}
    onChange={(at) =>
      onChange?.(at && !Array.isArray(at) ? dayjs.tz(at.format('YYYY-MM-DD HH:mm'), zone).toISOString() : null)
    }
  />
);

interface FieldProps {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly required?: boolean;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A labelled field of a form; one that is required says so before it is sent. */
export function Field({ name, label, required = false, help, children }: FieldProps) {
  const say = useWords(formWords);
  return (
    <Form.Item name={name} label={label} extra={help} rules={required ? [{ required, message: say('required') }] : []}>
      {children}
    </Form.Item>
  );
}

/** Steps that take something back ask why. */
export function ReasonField({ name = 'reason', label }: { readonly name?: string; readonly label?: string }) {
  const say = useWords(formWords);
  return (
    <Field name={name} label={label ?? say('reason')} required>
      <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
    </Field>
  );
}
