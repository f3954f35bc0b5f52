import { contentHash } from './manifest-content.js';
import type { ManifestContent } from './manifest.types.js';
import { acceptedLine, completeManifest } from './testing/manifest-content.js';

const hash = (change: Partial<ManifestContent>, purpose: 'confirm' | 'load') =>
  contentHash({ ...completeManifest, ...change }, purpose);
const line = (change: Partial<typeof acceptedLine>) => ({ lines: [{ ...acceptedLine, ...change }] });

describe('what a party signs', () => {
  it.each([
    ['plate', { plate: '苏F54321' }],
    ['driver', { driverName: '张师傅' }],
    ['consignor', { consignor: { ...completeManifest.consignor, address: '别处' } }],
    ['consignee', { consignee: { ...completeManifest.consignee, permitNo: 'X' } }],
    ['carrier', { carrier: { ...completeManifest.carrier, licenceNo: 'X' } }],
    ['day', { plannedOn: '2026-03-03' }],
    ['way', { via: '园林路' }],
    ['emergency measures', { emergencyMeasures: '沙土覆盖' }],
    ['waste', line({ name: '废柴油' })],
    ['code', line({ wasteCode: '900-249-08' })],
    ['hazards', line({ hazards: ['T'] })],
    ['form', line({ form: 'SS' })],
    ['packaging', line({ packaging: 'ibc' })],
    ['components', line({ components: [] })],
    ['planned mass', line({ plannedGrams: 180_001 })],
    ['planned packages', line({ plannedPackages: 2 })],
  ])('is another content when the %s differs', (_, change) => {
    for (const purpose of ['confirm', 'load'] as const) expect(hash(change, purpose)).not.toBe(hash({}, purpose));
  });

  it.each([
    ['official number', { officialNumber: '20263206000043' }],
    ['mass handed over', line({ handedOverGrams: 178_501 })],
    ['packages handed over', line({ handedOverPackages: 2 })],
    ['containers handed over', line({ containerCodes: ['91320600138670947L9002140820260303007'] })],
  ])('covers the %s at loading, not before', (_, change) => {
    expect(hash(change, 'load')).not.toBe(hash({}, 'load'));
    expect(hash(change, 'confirm')).toBe(hash({}, 'confirm'));
  });

  it('stays the same whatever is noted or happens later', () => {
    const later = {
      note: '请走后门',
      arrivedAt: null,
      receivedAt: null,
      ...line({ acceptedGrams: 1, decision: 'part' }),
    };
    for (const purpose of ['confirm', 'load'] as const) expect(hash(later, purpose)).toBe(hash({}, purpose));
  });
});
