/**
 * 利用处置方式代码 of HJ 1033 附录F. What is done with the waste in the end; the list names no code for collection only,
 * so the facility states what it means to have done.
 */
// prettier-ignore
export const methodCodes = [
  'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R15',
  'D1', 'D9', 'D10', 'D16',
  'C1', 'C2', 'C3',
  'Y10', 'Y11', 'Y12', 'Y13', 'Y16',
  'G21', 'G22', 'G23', 'G24', 'G29',
] as const;
export type MethodCode = (typeof methodCodes)[number];
