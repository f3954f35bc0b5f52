import type { Schemas } from '../../../api/queries';
import { differenceOf, waitingFor } from './hand-over';

const line = (part: Partial<Schemas['ManifestLineView']> = {}) =>
  ({
    plannedGrams: 150_000,
    plannedPackages: 2,
    handedOverGrams: 149_500,
    handedOverPackages: 2,
    ...part,
  }) as Schemas['ManifestLineView'];

const manifest = (part: Partial<Schemas['ManifestView']>) =>
  ({
    loadingHash: 'now',
    lines: [line()],
    signatures: [],
    allowedSteps: [{ step: 'load' }],
    ...part,
  }) as Schemas['ManifestView'];

const signature = (party: string, contentHash: string) =>
  ({ purpose: 'load', party, contentHash }) as Schemas['ManifestSignatureView'];

describe('hand-over', () => {
  it('shows what differs from the plan', () => {
    expect(differenceOf(line())).toEqual({ grams: -500, packages: 0 });
    expect(differenceOf(line({ handedOverGrams: null }))).toBeNull();
  });

  it('waits for the driver until every line is filled in', () => {
    expect(waitingFor(manifest({ lines: [line(), line({ handedOverGrams: null })] }))).toBe('driver');
  });

  it('is the enterprise’s turn then, also when the driver changed what it had signed', () => {
    expect(waitingFor(manifest({}))).toBe('me');
    expect(waitingFor(manifest({ signatures: [signature('consignor', 'before')] }))).toBe('me');
  });

  it('waits for the driver’s signature once the enterprise has signed', () => {
    expect(waitingFor(manifest({ signatures: [signature('consignor', 'now')] }))).toBe('signed');
  });

  it('is nobody’s turn in other states', () => {
    expect(waitingFor(manifest({ allowedSteps: [] }))).toBe('nobody');
  });
});
