import { elsewhere } from './elsewhere';

it.each([
  ['GI-CC-2026-000305', '/manifests?query=GI-CC-2026-000305'],
  [' gi-cc-2026-000305 ', '/manifests?query=GI-CC-2026-000305'],
  ['20263206000042', '/manifests?query=20263206000042'],
  ['HWRK20261127003', '/ledgers?table=B.2&batchNo=HWRK20261127003'],
  ['HWZXLY20261127003', '/ledgers?table=B.4&batchNo=HWZXLY20261127003'],
  ['HWWWCZ20261127003', '/ledgers?table=B.5&batchNo=HWWWCZ20261127003'],
])('%s belongs to another list', (scanned, to) => {
  expect(elsewhere(scanned)?.to).toBe(to);
});

it.each(['91320600MA1XYZ12349002140820261127001', '2026320600004', 'HWXX20261127003', '', 'constructor'])(
  '%s is left to the scan',
  (scanned) => {
    expect(elsewhere(scanned)).toBeNull();
  },
);
