import { isSealOf, keyOf, sealedText, sealOf } from './hand-over-seal.js';

const handOver = {
  manifestId: '0190b6f0-0000-7000-8000-000000000002',
  officialNumber: '20263206000001',
  confirmHash: 'a'.repeat(64),
  lines: [
    { position: 1, grams: 178_500, packages: 2, codes: ['A', 'B'] },
    { position: 2, grams: 0, packages: 0, codes: [] },
  ],
};
const text = `0190b6f0-0000-7000-8000-000000000002 20263206000001 ${'a'.repeat(64)}\n1 178500 2 A,B\n2 0 0 \n`;
const key = keyOf(Buffer.alloc(32, 1), 'id');

it('is over a text that any device can make from what it shows', () => {
  expect(sealedText(handOver)).toBe(text);
});

it('is HMAC-SHA-256, as a browser makes it', async () => {
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey(
    'raw',
    Buffer.from(key, 'base64url'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const made = Buffer.from(await subtle.sign('HMAC', imported, Buffer.from(text))).toString('hex');
  expect(sealOf(key, text)).toBe(made);
  expect(isSealOf(made, key, text)).toBe(true);
});

it('fits no other text and no other key', () => {
  const seal = sealOf(key, text);
  expect(isSealOf(seal, key, text.replace('178500', '178501'))).toBe(false);
  expect(isSealOf(seal, keyOf(Buffer.alloc(32, 1), 'another'), text)).toBe(false);
  expect(isSealOf(seal, keyOf(Buffer.alloc(32, 2), 'id'), text)).toBe(false);
});
