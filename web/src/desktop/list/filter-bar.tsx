import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/words';
import { DayInput } from '../form/inputs';
import type { Filter } from './list.types';
import { listWords } from './list.words';
import type { ListAddress } from './use-list-address';

interface FilterBarProps {
  readonly filters: readonly Filter[];
  readonly address: ListAddress;
}

/** Choices act at once; text when Enter is pressed or the field is left. */
export function FilterBar({ filters, address }: FilterBarProps) {
  const say = useWords(listWords);
  if (filters.length === 0) return null;
  return (
    <search className="filters" aria-label={say('filters')}>
      {filters.map((filter) => (
        <label key={filter.name}>
          <span className="note">{filter.label}</span>
          <FilterInput
            filter={filter}
            value={address.values[filter.name] ?? null}
            set={(value) => address.change({ [filter.name]: value })}
          />
        </label>
      ))}
      <Button onClick={address.clear}>{say('reset')}</Button>
    </search>
  );
}

interface InputProps {
  readonly filter: Filter;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
}

const choiceWidth = 150;

function FilterInput({ filter, value, set }: InputProps) {
  const say = useWords(listWords);
  const label = filter.label;
  switch (filter.kind) {
    case 'text':
      return <TextInput key={value} label={label} placeholder={filter.placeholder} value={value} set={set} />;
    case 'day':
      return <DayFilter label={label} value={value} set={set} />;
    case 'flag':
      return (
        <Select
          aria-label={label}
          style={{ width: choiceWidth }}
          value={value ?? ''}
          onChange={set}
          options={[
            { value: '', label: say('all') },
            { value: 'true', label: say('yes') },
          ]}
        />
      );
    case 'own':
      return filter.input(value, set);
    case 'choice':
      return filter.many ? (
        <Select
          mode="multiple"
          aria-label={label}
          style={{ minWidth: choiceWidth }}
          maxTagCount="responsive"
          placeholder={say('all')}
          value={value === null ? [] : value.split(',')}
          onChange={(chosen: string[]) => set(chosen.join(','))}
          options={[...filter.choices]}
        />
      ) : (
        <Select
          aria-label={label}
          style={{ width: choiceWidth }}
          value={value ?? ''}
          onChange={set}
          options={[{ value: '', label: say('all') }, ...filter.choices]}
        />
      );
  }
}

interface DayFilterProps {
  readonly label: string;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
}

/** While its year is being typed, a day is one of the first century: neither asked for, nor taken out of the reader's hands. */
function DayFilter({ label, value, set }: DayFilterProps) {
  const [typed, setTyped] = useState<string>();
  const take = (day: string | null) => {
    const isWhole = day === null || day >= '1900';
    setTyped(isWhole ? undefined : day);
    if (isWhole) set(day);
  };
  return <DayInput aria-label={label} value={typed ?? value} onChange={take} />;
}

interface TextInputProps {
  readonly label: string;
  readonly placeholder: string | undefined;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
}

function TextInput({ label, placeholder, value, set }: TextInputProps) {
  const [typed, setTyped] = useState(value ?? '');
  const take = () => {
    if (typed.trim() !== (value ?? '')) set(typed.trim());
  };
  return (
    <Input
      allowClear
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={take}
      onBlur={take}
    />
  );
}
