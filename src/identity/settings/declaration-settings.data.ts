import { figuresOf } from './figures.js';
import type { IntegerSetting } from './settings.types.js';

const unsaid = figuresOf(
  'HJ 1259-2022 7.2 未规定遇节假日是否顺延（待向主管部门核实） the standard does not say; ask the bureau',
);

/** How declarations fall due. */
export const declarationSettings = {
  'declaration.due-day-moves': unsaid(
    0,
    [0, 1],
    '0/1',
    '申报截止日遇节假日是否顺延至下一工作日（1 顺延，0 不顺延）',
    'Whether a due day that is a holiday moves to the next working day (1: yes, 0: no)',
  ),
} as const satisfies Record<string, IntegerSetting>;
