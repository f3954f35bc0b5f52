import fc from 'fast-check';
import { parseHazards } from '../shared/waste-code.js';
import { groupsOf, incompatibilities, maxSegregationSubjects } from './segregation.rules.js';
import { type SegregationSubject, type WasteComponent, wasteComponents } from './segregation.types.js';

function lot(code: string, hazards: string, rest: Partial<SegregationSubject> = {}): SegregationSubject {
  const parsed = parseHazards(hazards);
  if (parsed === null) throw new Error(hazards);
  return { code, hazards: parsed, ...rest };
}
const lab = (...components: WasteComponent[]) => lot('900-047-49', 'T/C/I/R', { components });

const acid = lot('900-300-34', 'C,T');
const nitric = lot('900-305-34', 'C,T');
const passivation = lot('900-306-34', 'C,T');
const alkali = lot('900-352-35', 'C,T');
const cyanide = lot('900-028-33', 'T,R');
const solvent = lot('900-402-06', 'T,I,R');
const oil = lot('900-214-08', 'T,I');
const battery = lot('900-052-31', 'T,C');
const boards = lot('900-045-49', 'T');
const lamps = lot('900-023-29', 'T');
const rags = lot('900-041-49', 'T/In');
const dross = lot('321-026-48', 'R');

const findings = (...lots: SegregationSubject[]) =>
  incompatibilities(lots).map(({ left, right, groups, severity }) => [left, right, groups.join('/'), severity]);

describe('groupsOf', () => {
  it.each([
    [acid, ['acid']],
    [nitric, ['acid', 'oxidiser']],
    [alkali, ['alkali']],
    [cyanide, ['cyanide']],
    [oil, ['organic']],
    [battery, ['leadBattery']],
    [dross, ['reactive']],
    [rags, ['other']],
    [lab(), ['undetermined']],
    [lab('acid', 'heavyMetal'), ['acid', 'heavyMetal']],
  ])('%#: %j', (subject, groups) => {
    expect(groupsOf(subject)).toEqual(groups);
  });

  it('sets reactive waste apart when reactivity is certain or declared, not when it is possible', () => {
    expect(groupsOf(solvent)).not.toContain('reactive');
    expect(groupsOf(lab('organic'))).not.toContain('reactive');
    expect(groupsOf({ ...lab('organic'), declaredHazards: ['T', 'R'] })).toContain('reactive');
  });
});

describe('incompatibilities', () => {
  it.each([
    ['acid and alkali', acid, alkali, 'acid/alkali', 'hard'],
    ['alkali and acid', alkali, acid, 'alkali/acid', 'hard'],
    ['cyanide and acid', cyanide, acid, 'cyanide/acid', 'hard'],
    ['cyanide and battery acid', battery, cyanide, 'leadBattery/cyanide', 'hard'],
    ['oxidiser and oil', nitric, oil, 'oxidiser/organic', 'hard'],
    ['battery and alkali', battery, alkali, 'leadBattery/alkali', 'hard'],
    ['battery and metal', battery, boards, 'leadBattery/metal', 'soft'],
    ['reactive and anything', rags, dross, 'other/reactive', 'hard'],
    ['oxidising and plain acid', nitric, acid, 'oxidiser/acid', 'soft'],
    ['lab acid and alkali', lab('acid'), alkali, 'acid/alkali', 'hard'],
    ['two lab lots of known components', lab('cyanide'), lab('acid'), 'cyanide/acid', 'hard'],
    ['a lab lot of unknown components', lab(), oil, 'undetermined/organic', 'soft'],
    ['two lab lots of unknown components', lab(), lab(), 'undetermined/undetermined', 'soft'],
  ])('%s', (_name, left, right, groups, severity) => {
    expect(findings(left, right)).toEqual([[0, 1, groups, severity]]);
  });

  it.each([
    ['the usual load of a garage round', [oil, solvent, battery, rags, lamps]],
    ['two lots of one reactive code', [dross, dross]],
    ['two nitric acids', [nitric, passivation]],
    ['a lab lot of unknown components and lamps', [lab(), lamps, rags]],
    ['lab solvents and garage oil', [lab('organic'), oil]],
    ['nothing', []],
  ])('lets %s travel together', (_name, lots) => {
    expect(findings(...lots)).toEqual([]);
  });

  it('wants a lot split whose own components clash', () => {
    expect(findings(lab('acid', 'cyanide', 'organic'))).toEqual([[0, 0, 'cyanide/acid', 'hard']]);
  });

  it('keeps two reactive lots of an open code apart', () => {
    const reactive: SegregationSubject = { ...lab('organic'), declaredHazards: ['R'] };
    expect(findings(reactive, reactive)).toEqual([[0, 1, 'reactive/reactive', 'hard']]);
  });

  it('believes declared components even where both lots bear one code', () => {
    const soaked = (...components: WasteComponent[]) => ({ ...rags, components });
    expect(findings(soaked('acid'), soaked('alkali'))).toEqual([[0, 1, 'acid/alkali', 'hard']]);
  });

  it('puts what is refused before what needs a reason, each with reason and source', () => {
    const found = incompatibilities([lab(), oil, acid, alkali]);
    expect(found.map((finding) => finding.severity)).toEqual(['hard', 'soft', 'soft', 'soft']);
    expect(found[0]).toMatchObject({ left: 2, right: 3, groups: ['acid', 'alkali'] });
    expect(found.every(({ reason, source }) => reason.zh !== '' && reason.en !== '' && source !== '')).toBe(true);
  });

  it('does not depend on the order of the lots', () => {
    const pool = [acid, nitric, alkali, cyanide, solvent, oil, battery, boards, rags, dross, lab()];
    const any = fc.oneof(
      fc.constantFrom(...pool),
      fc.subarray([...wasteComponents]).map((some) => lab(...some)),
    );
    const severities = (...lots: SegregationSubject[]) => incompatibilities(lots).map((finding) => finding.severity);
    fc.assert(fc.property(any, any, (one, two) => expect(severities(one, two)).toEqual(severities(two, one))));
  });

  it('refuses more lots than any check asks about', () => {
    const many = Array.from({ length: maxSegregationSubjects + 1 }, () => rags);
    expect(() => incompatibilities(many)).toThrow(RangeError);
  });
});
