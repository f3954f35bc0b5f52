import { useSearchParams } from 'react-router';
import { ChoiceField } from './fields';

/** Whether the other part of a list is shown. In the address, so that 返回 and a reload keep it. */
export const useShown = (other: string): boolean => useSearchParams()[0].get('show') === other;

/** Chooses between the part of a list that is usually shown and another one: `useShown(other)` tells which. */
export function ShowField(props: {
  readonly label: string;
  readonly usual: string;
  /** Its name in the address. */
  readonly other: string;
  readonly otherLabel: string;
}) {
  const { label, usual, other, otherLabel } = props;
  const [, setSearch] = useSearchParams();
  const isOther = useShown(other);
  return (
    <ChoiceField
      label={label}
      value={isOther ? 'other' : 'usual'}
      options={[
        { value: 'usual', label: usual },
        { value: 'other', label: otherLabel },
      ]}
      onChange={(value) => setSearch(value === 'other' ? { show: other } : {}, { replace: true })}
    />
  );
}
