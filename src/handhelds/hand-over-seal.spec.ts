import fc from 'fast-check';
import { readSealedText, sealedText as shownText, sealWith } from '../../web/src/offline/hand-over-seal.js';
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

describe('the text and the seal of a phone, which has no WebCrypto on plain http', () => {
  const code = fc.stringMatching(/^[0-9A-Z]{37}$/);
  const lines = fc.array(
    fc.record({
      line: fc.integer({ min: 1, max: 100 }),
      handedOverGrams: fc.nat(),
      handedOverPackages: fc.nat({ max: 999 }),
      containers: fc.array(
        code.map((text) => ({ code: text })),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('are those that the server makes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), lines, (secret, given) => {
        const own = sealedText({
          ...handOver,
          lines: given.map(({ line, handedOverGrams, handedOverPackages, containers }) => ({
            position: line,
            grams: handedOverGrams,
            packages: handedOverPackages,
            codes: containers.map((one) => one.code),
          })),
        });
        const id = handOver.manifestId;
        const issued = keyOf(Buffer.from(secret), id);
        expect(shownText(handOver, given)).toBe(own);
        expect(sealWith({ id, key: issued }, own)).toBe(`${id}.${sealOf(issued, own)}`);
      }),
    );
  });

  it('read back, the text says what was handed over', () => {
    const { manifestId, officialNumber, confirmHash } = handOver;
    fc.assert(
      fc.property(lines, (given) => {
        expect(readSealedText(shownText(handOver, given))).toEqual({
          manifest: { manifestId, officialNumber, confirmHash },
          lines: given,
        });
      }),
    );
  });

  it.each(['', 'https://example.test', text.trimEnd(), text.replace('178500', '1785.0'), text.split('\n')[0]! + '\n'])(
    'other codes are none: %j',
    (other) => {
      expect(readSealedText(other)).toBeNull();
    },
  );
});
