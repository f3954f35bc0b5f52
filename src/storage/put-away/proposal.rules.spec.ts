import { rankProposals, reasonFor } from './proposal.rules.js';
import type { ProposedZone } from './proposal.rules.js';

interface Named extends ProposedZone {
  readonly name: string;
}

const zone = (name: string, grams: number, more: Partial<ProposedZone> = {}): Named => ({
  name,
  verdict: 'allowed',
  countsCandidate: false,
  hasSameAge: false,
  hasSameCode: false,
  hasSamePackaging: false,
  left: { grams, places: null, liquidMillilitres: 0 },
  ...more,
});

const order = (...zones: Named[]) => rankProposals(zones).map(({ name }) => name);

describe('proposals', () => {
  it('begin with the zone it counts against, then its like in age, its code, its packaging, then the roomiest', () => {
    const ranked = order(
      zone('small', 1),
      zone('packaging', 0, { hasSamePackaging: true }),
      zone('age', 0, { hasSameAge: true, hasSameCode: true, hasSamePackaging: true }),
      zone('large', 9),
      zone('same, small', 2, { hasSameCode: true }),
      zone('same, large', 3, { hasSameCode: true }),
      zone('counts', 0, { countsCandidate: true }),
    );
    expect(ranked).toEqual(['counts', 'age', 'same, large', 'same, small', 'packaging', 'large', 'small']);
  });

  it('put what is allowed before what needs a reason, and what is refused last', () => {
    const ranked = order(
      zone('refused', 9, { verdict: 'refused', countsCandidate: true }),
      zone('risky', 9, { verdict: 'needs-override', countsCandidate: true }),
      zone('allowed', 0),
    );
    expect(ranked).toEqual(['allowed', 'risky', 'refused']);
  });

  it('leave equals in the order of the facility', () => {
    expect(order(zone('first', 5), zone('second', 5), zone('third', 5))).toEqual(['first', 'second', 'third']);
  });

  it.each([
    [zone('x', 1, { countsCandidate: true, hasSameCode: true }), 'counts-here'],
    [zone('x', 1, { hasSameAge: true, hasSameCode: true }), 'same-age'],
    [zone('x', 1, { hasSameCode: true, hasSamePackaging: true }), 'same-code'],
    [zone('x', 1, { hasSamePackaging: true }), 'same-packaging'],
    [zone('x', 1), 'most-room'],
    [zone('x', 1, { verdict: 'refused', countsCandidate: true }), null],
  ])('%# say why', (proposed, reason) => {
    expect(reasonFor(proposed)).toBe(reason);
  });
});
