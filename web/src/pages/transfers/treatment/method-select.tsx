import { Select } from 'antd';
import type { Schemas } from '../../../api/queries';

type MethodCode = Schemas['PermitLineView']['methodCode'];

/** 利用处置方式代码, HJ 1033 附录F; the API refuses others. */
const methodCodes: readonly MethodCode[] = [
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R15', 'D1', 'D9', 'D10', 'D16'] as const),
  ...(['C1', 'C2', 'C3', 'Y10', 'Y11', 'Y12', 'Y13', 'Y16', 'G21', 'G22', 'G23', 'G24', 'G29'] as const),
];

interface MethodSelectProps {
  readonly id?: string;
  readonly value?: MethodCode;
  readonly onChange?: (value: MethodCode) => void;
  readonly 'aria-label'?: string;
}

export const MethodSelect = (props: MethodSelectProps) => (
  <Select {...props} showSearch options={methodCodes.map((value) => ({ value, label: value }))} />
);
