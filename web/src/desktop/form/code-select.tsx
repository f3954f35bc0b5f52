import { RemoteSelect } from './remote-select';
import type { Schemas } from '../../api/queries';

interface CodeSelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly onPick?: (code: Schemas['WasteCodeView'] | undefined) => void;
  readonly 'aria-label'?: string;
}

/** A code of the catalogue, found by name, pinyin initials or digits; what the facility may not take is greyed. */
export const CodeSelect = ({ onChange, onPick, ...rest }: CodeSelectProps) => (
  <RemoteSelect
    {...rest}
    list="/api/v1/waste-codes"
    onChange={(value, row) => {
      onChange?.(value);
      onPick?.(row);
    }}
    optionOf={({ code, nameZh, acceptability }) => ({
      value: code,
      label: `${code} ${nameZh}`,
      disabled: !acceptability.accepted,
    })}
  />
);
