import { Button, Input, Select } from 'antd';
import { DayInput } from '../../../desktop/form/inputs';
import { useDivision } from '../../../words/divisions.words';
import { useWords } from '../../../words/words';
import { poolWords } from './pool.words';
import type { usePoolDays } from './use-pool-days';

interface DaysProps {
  readonly days: ReturnType<typeof usePoolDays>;
  readonly day: string;
  readonly choose: (day: string | null) => void;
}

/** Days that have waiting bookings, and any other. */
export function PoolDays({ days, day, choose }: DaysProps) {
  const say = useWords(poolWords);
  return (
    <div className="pool-days" role="group" aria-label={say('days')}>
      {days
        .filter(({ count }) => count > 0)
        .map(({ day: one, count }) => (
          <Button
            key={one}
            type={one === day ? 'primary' : 'default'}
            aria-pressed={one === day}
            onClick={() => choose(one)}
          >
            {say('dayCount', { day: one, count })}
          </Button>
        ))}
      <DayInput aria-label={say('otherDay')} value={day} onChange={choose} />
    </div>
  );
}

interface FiltersProps {
  readonly divisions: readonly string[];
  readonly values: { readonly division: string; readonly code: string; readonly urgentOnly: boolean };
  readonly set: (name: string, value: string) => void;
}

const selectWidth = 150;

export function PoolFilters({ divisions, values, set }: FiltersProps) {
  const say = useWords(poolWords);
  const nameOf = useDivision();
  return (
    <search className="filters">
      <label>
        <span className="note">{say('division')}</span>
        <Select
          aria-label={say('division')}
          style={{ width: selectWidth }}
          value={values.division}
          onChange={(value) => set('division', value)}
          options={[
            { value: '', label: say('allDivisions') },
            ...divisions.map((value) => ({ value, label: nameOf(value) })),
          ]}
        />
      </label>
      <label>
        <span className="note">{say('code')}</span>
        <Input
          allowClear
          aria-label={say('code')}
          value={values.code}
          onChange={(event) => set('code', event.target.value.trim())}
        />
      </label>
      <label>
        <span className="note">{say('urgency')}</span>
        <Select
          aria-label={say('urgency')}
          style={{ width: selectWidth }}
          value={values.urgentOnly ? 'urgent' : ''}
          onChange={(value) => set('urgency', value)}
          options={[
            { value: '', label: say('allUrgencies') },
            { value: 'urgent', label: say('urgentOnly') },
          ]}
        />
      </label>
    </search>
  );
}
