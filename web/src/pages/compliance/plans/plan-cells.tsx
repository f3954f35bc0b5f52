import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { KilogramInput } from '../../../desktop/form/inputs';
import { Kilograms } from '../../../desktop/show/figures';
import { useChoices, useCode } from '../../../words/codes';
import type { CodeKind } from '../../../words/codes';
import { useWords } from '../../../words/words';
import type { PlanField } from './plan-tables.data';
import { planWords } from './plans.words';

interface Given {
  readonly label: string;
  /** Given by the form. */
  readonly id?: string;
  readonly value?: never;
  readonly onChange?: (value: unknown) => void;
}

/** The input of a field, as its kind asks for. */
export function PlanInput({ field, label, ...given }: Given & { readonly field: PlanField }) {
  switch (field.kind) {
    case 'grams':
      return <KilogramInput aria-label={label} {...given} />;
    case 'decimal':
      return <DecimalInput label={label} {...given} />;
    case 'long':
      return <Input.TextArea aria-label={label} autoSize maxLength={1_000} {...given} />;
    case 'codes':
      return <CodeSelect label={label} codes={field.codes} many={field.many ?? false} {...given} />;
    case 'words':
      return <WordSelect label={label} words={field.words} {...given} />;
    case 'plain':
      return <Select aria-label={label} allowClear options={field.values.map((value) => ({ value }))} {...given} />;
    case 'text':
      return <Input aria-label={label} {...given} />;
  }
}

const DecimalInput = ({ label, value, onChange, ...given }: Given) => (
  <Input
    aria-label={label}
    type="number"
    step="any"
    className="number"
    {...given}
    value={value ?? ''}
    onChange={(event) => onChange?.(event.target.value === '' ? null : Number(event.target.value))}
  />
);

function CodeSelect({ label, codes, many, ...given }: Given & { readonly codes: CodeKind; readonly many: boolean }) {
  const choices = useChoices(codes);
  const mode = many ? { mode: 'multiple' as const } : {};
  return <Select aria-label={label} allowClear options={choices} {...mode} {...given} />;
}

type Worded = Extract<PlanField, { readonly kind: 'words' }>['words'];

function WordSelect({ label, words, ...given }: Given & { readonly words: Worded }) {
  const say = useWords(planWords);
  const options = Object.entries(words).map(([value, word]) => ({ value, label: say(word) }));
  return <Select aria-label={label} allowClear options={options} {...given} />;
}

/** A value to read. */
export function PlanValue({ field, value }: { readonly field: PlanField; readonly value: unknown }): ReactNode {
  const say = useWords(planWords);
  if (value === undefined || value === null) return '—';
  switch (field.kind) {
    case 'grams':
      return <Kilograms grams={value as number} />;
    case 'codes':
      return <CodeText codes={field.codes} value={value as string | string[]} />;
    case 'words':
      return say(field.words[value as string]!);
    default:
      return <>{value as string | number}</>;
  }
}

function CodeText({ codes, value }: { readonly codes: CodeKind; readonly value: string | string[] }) {
  const word = useCode(codes);
  return <>{[value].flat().map(word).join(' ')}</>;
}
