import { type Hazards, parseHazards } from '../shared/waste-code.js';
import { exclusionOf } from './exclusion.rules.js';

function excluded(code: string, hazards: string): string | null {
  const parsed: Hazards | null = parseHazards(hazards);
  if (parsed === null) throw new Error(hazards);
  return exclusionOf(code, parsed)?.id ?? null;
}

describe('exclusionOf', () => {
  it.each([
    ['841-001-01', 'In', 'medical'],
    ['841-004-01', 'T/C/I/R', 'medical'],
    ['267-001-15', 'R,T', 'explosive'],
    ['900-010-10', 'T', 'pcb'],
    ['900-053-49', 'T', 'treaty-substance'],
    ['336-005-07', 'T,R', 'highly-toxic'],
    ['900-027-33', 'T,R', 'highly-toxic'],
    ['321-026-48', 'R', 'unstable-reactive'],
    ['309-001-49', 'R,C', 'unstable-reactive'],
  ])('excludes %s (%s) as %s', (code, hazards, id) => {
    expect(excluded(code, hazards)).toBe(id);
  });

  it.each([
    ['900-047-49', 'T/C/I/R'],
    ['900-017-14', 'T/C/I/R'],
    ['900-042-49', 'T/C/I/R/In'],
    ['900-041-49', 'T/In'],
    ['900-402-06', 'T,I,R'],
    ['321-034-48', 'T,R'],
    ['900-214-08', 'T,I'],
    ['900-032-36', 'T'],
  ])('takes %s (%s), whose reactivity or infectivity is at most possible', (code, hazards) => {
    expect(excluded(code, hazards)).toBeNull();
  });

  it('gives a reason in both languages and its source', () => {
    const kind = exclusionOf('841-001-01', { list: ['In'], meaning: 'firstCertain' });
    expect(kind?.reason.zh).toContain('医疗废物');
    expect(kind?.reason.en).toContain('Medical');
    expect(kind?.source).not.toBe('');
  });

  it('does not guess about a malformed code', () => {
    expect(() => exclusionOf('HW01', { list: ['In'], meaning: 'firstCertain' })).toThrow(TypeError);
  });
});
