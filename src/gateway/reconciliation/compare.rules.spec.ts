import type { HeldManifest } from '../port/gateway.types.js';
import { compare } from './compare.rules.js';
import type { OurManifest } from './compare.rules.js';

const at = new Date('2026-03-02T01:00:00Z');
const period = { from: '2026-03-01', to: '2026-03-07' };
const own = (more: Partial<OurManifest> = {}): OurManifest => ({
  internalNumber: 'GI-CC-2026-000001',
  enterpriseId: null,
  divisionCode: '320613',
  officialNumber: '20263206000001',
  isVoided: false,
  isPending: false,
  numberedAt: at,
  told: 'dispatched',
  happened: 'dispatched',
  masses: { created: { outGrams: 900, inGrams: null }, dispatched: { outGrams: 1_000, inGrams: null } },
  ...more,
});
const theirs = (more: Partial<HeldManifest> = {}): HeldManifest => ({
  internalNumber: 'GI-CC-2026-000001',
  officialNumber: '20263206000001',
  step: 'dispatched',
  outGrams: 1_000,
  inGrams: null,
  issuedAt: at,
  ...more,
});

describe('what differs', () => {
  it.each<[string, OurManifest[], HeldManifest[], object[]]>([
    ['nothing', [own()], [theirs()], []],
    ['nothing, matched by the official number', [own()], [theirs({ internalNumber: null })], []],
    ['unknown there', [own()], [], [{ kind: 'unknownThere', ours: '20263206000001', theirs: null }]],
    ['unknown here', [], [theirs()], [{ kind: 'unknownHere', reference: '20263206000001', theirs: '20263206000001' }]],
    [
      'another number',
      [own()],
      [theirs({ officialNumber: '20263206000009' })],
      [{ kind: 'numberDiffers', ours: '20263206000001', theirs: '20263206000009' }],
    ],
    [
      'a number that we refused',
      [own({ officialNumber: null, numberedAt: null })],
      [theirs()],
      [{ kind: 'numberDiffers', ours: '', theirs: '20263206000001' }],
    ],
    ['nothing yet, the reply being on its way', [own({ officialNumber: null, isPending: true })], [theirs()], []],
    [
      'the step, behind what it acknowledged',
      [own()],
      [theirs({ step: 'created', outGrams: 900 })],
      [{ kind: 'stepDiffers', ours: 'dispatched', theirs: 'created' }],
    ],
    [
      'the step, ahead of what happened',
      [own()],
      [theirs({ step: 'received' })],
      [{ kind: 'stepDiffers', ours: 'dispatched', theirs: 'received' }],
    ],
    ['nothing, a reply having been lost', [own({ told: 'created' })], [theirs()], []],
    [
      'the mass',
      [own()],
      [theirs({ outGrams: 999 })],
      [{ kind: 'massDiffers', ours: 'outGrams 1000', theirs: 'outGrams 999' }],
    ],
    ['nothing where it does not say', [own()], [theirs({ step: null, outGrams: null })], []],
    ['a voided one', [own({ isVoided: true })], [theirs({ outGrams: 1 })], [{ kind: 'stepDiffers', ours: 'voided' }]],
    ['nothing of a voided one that is not there', [own({ isVoided: true })], [], []],
    [
      'nothing of a voided one whose number went to its right manifest',
      [own(), own({ internalNumber: 'GI-CC-2026-000002', isVoided: true })],
      [theirs({ internalNumber: null })],
      [],
    ],
    ['nothing outside the period', [own({ numberedAt: new Date('2026-03-08T01:00:00Z') })], [], []],
  ])('%s', (_, ours, held, expected) => {
    expect(compare(ours, held, period)).toEqual(expected.map((one) => expect.objectContaining(one)));
  });
});
