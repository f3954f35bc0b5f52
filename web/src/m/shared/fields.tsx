import { useId } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { useWords } from '../../words/words';
import { mWords } from './m.words';
import { useFieldRefusal } from './refused-form';

interface About {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it before it is sent. */
  readonly error?: string | undefined;
  /** Of what it stands for in the body: a refusal of the server's is said here. */
  readonly pointer?: string | undefined;
  readonly required?: boolean;
}

function Below({ id, hint, error }: { readonly id: string } & Pick<About, 'hint' | 'error'>) {
  if (error !== undefined)
    return (
      <small id={id} role="alert">
        {error}
      </small>
    );
  return hint === undefined ? null : <small id={id}>{hint}</small>;
}

const aria = (id: string, { hint, error }: Pick<About, 'hint' | 'error'>) => ({
  'aria-invalid': error !== undefined,
  'aria-describedby': hint === undefined && error === undefined ? undefined : id,
});

/** A labelled input of the browser's own, with hint and refusal below. `unit` stands behind numbers. */
export function TextField(
  props: About & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly lines?: number;
    readonly unit?: string;
    readonly type?: 'text' | 'password' | 'date' | 'tel' | 'time';
    readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
    readonly autoComplete?: string;
    readonly min?: string;
    readonly max?: string;
    /** Characters. */
    readonly maxLength?: number;
  },
) {
  const id = useId();
  const refused = useFieldRefusal(props.pointer);
  const below = { hint: props.hint, error: props.error ?? refused };
  const { label, value, lines, unit, type, inputMode, autoComplete, min, max, maxLength, required = false } = props;
  const common = {
    value,
    required,
    maxLength,
    ...aria(id, below),
    onChange: (event: { readonly target: { readonly value: string } }) => props.onChange(event.target.value),
  };
  const input =
    lines === undefined ? (
      <input type={type ?? 'text'} {...{ inputMode, autoComplete, min, max }} {...common} />
    ) : (
      <textarea rows={lines} {...common} />
    );
  return (
    <label className="m-field">
      <span>{label}</span>
      {unit === undefined ? (
        input
      ) : (
        <span className="m-unit">
          {input}
          {unit}
        </span>
      )}
      <Below id={id} {...below} />
    </label>
  );
}

/** Kilograms as typed; `parseKilograms` of shared/format reads them. */
export function MassField(props: About & { readonly value: string; readonly onChange: (value: string) => void }) {
  const say = useWords(mWords);
  return <TextField {...props} inputMode="decimal" unit={say('kg')} />;
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few, all in sight; more than eight fold into the browser's own picker. */
export function ChoiceField<Value extends string>(
  props: About & {
    readonly options: readonly Option<Value>[];
    readonly value: Value | '';
    readonly onChange: (value: Value) => void;
  },
) {
  const id = useId();
  const refused = useFieldRefusal(props.pointer);
  const below = { hint: props.hint, error: props.error ?? refused };
  const { label, options, value, onChange, required = false } = props;
  if (options.length > 8)
    return (
      <label className="m-field">
        <span>{label}</span>
        <select
          value={value}
          required={required}
          {...aria(id, below)}
          onChange={(e) => onChange(e.target.value as Value)}
        >
          <option value="" disabled hidden />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Below id={id} {...below} />
      </label>
    );
  return (
    <fieldset className="m-field" aria-describedby={aria(id, below)['aria-describedby']}>
      <legend>{label}</legend>
      <div className="m-choices">
        {options.map((option) => (
          <label key={option.value} className="m-choice">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              required={required}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Below id={id} {...below} />
    </fieldset>
  );
}

/** The ticked of a list after one more was ticked, or no longer is. */
export const toggled = <Key extends string>(keys: readonly Key[], key: Key, on: boolean): Key[] =>
  on ? [...keys, key] : keys.filter((other) => other !== key);

/** A box to tick that fills the width, for lists to choose from. */
export function TickRow(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="m-choice m-wide">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.target.checked)} />
      <span>{props.children}</span>
    </label>
  );
}
