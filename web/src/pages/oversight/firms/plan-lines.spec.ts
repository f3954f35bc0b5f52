import { permilleOf, planLines } from './plan-lines';

const oil = '900-214-08';
const lead = '900-052-31';

describe('plan against actual', () => {
  const lines = planLines({
    declared: [{ wasteCode: oil, yearlyGrams: 4_000 }],
    planned: [
      { wasteCode: oil, plannedGrams: 1_000 },
      { wasteCode: oil, plannedGrams: 2_000 },
    ],
    actual: [
      { wasteCode: oil, handedOverGrams: 1_500 },
      { wasteCode: lead, handedOverGrams: 7 },
    ],
  });

  it('adds up what the plan says of one code, and keeps what nobody planned', () => {
    expect(lines).toEqual([
      { wasteCode: lead, declaredGrams: null, plannedGrams: null, actualGrams: 7 },
      { wasteCode: oil, declaredGrams: 4_000, plannedGrams: 3_000, actualGrams: 1_500 },
    ]);
  });

  it('gives a share only where there is a plan', () => {
    expect(lines.map(permilleOf)).toEqual([null, 500]);
  });
});
