import type { Hazard } from '../../shared/waste-code.js';
import { riskGradeOf } from './risk-grade.rules.js';

it.each<[Hazard[], 1 | 2 | 3 | null]>([
  [['R'], 1],
  [['T', 'C', 'I', 'R'], 1],
  [['In', 'R'], 1],
  [['I'], 2],
  [['T', 'I'], 2],
  [['In', 'I'], 2],
  [['T'], 3],
  [['C', 'T'], 3],
  [['T', 'In'], 3],
  [['In'], null],
  [[], 3],
])('%j has the grade %p (苏环办〔2021〕290号)', (hazards, grade) => {
  expect(riskGradeOf(hazards)).toBe(grade);
});
