import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import fc from 'fast-check';
import { isStrong } from './identity.rules.js';
import { addressPrefix } from './login-attempts.js';
import { PasswordHasher } from './password-hasher.js';
import { openSecret, sealSecret } from '../shared/secret-box.js';
import { newApiKey, newTemporaryPassword, newToken, tokenHash } from './tokens.js';
import { acceptedStep, newTotpSecret } from './totp.js';

describe('one-time codes', () => {
  const secret = newTotpSecret();
  const epoch = 1_800_000_015;
  const now = new Date(epoch * 1000);
  const step = Math.floor(epoch / 30);
  const codeAt = (offset: number) => generateSync({ secret, epoch: epoch + offset * 30 });

  it.each([
    [0, step],
    [-1, step - 1],
    [1, step + 1],
    [-2, null],
    [2, null],
  ])('of step %d are accepted as %s', (offset, accepted) => {
    expect(acceptedStep(secret, codeAt(offset), now, null)).toBe(accepted);
  });

  it('work once, and no earlier one works after a later one', () => {
    expect(acceptedStep(secret, codeAt(0), now, step)).toBeNull();
    expect(acceptedStep(secret, codeAt(-1), now, step)).toBeNull();
    expect(acceptedStep(secret, codeAt(1), now, step)).toBe(step + 1);
  });
});

describe('sealed secrets', () => {
  const key = randomBytes(32);

  it('open again for their owner', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (owner, secret) => {
        expect(openSecret(key, owner, sealSecret(key, owner, secret))).toBe(secret);
      }),
    );
  });

  it('do not open with another key, for another owner, or with a bit changed', () => {
    const box = sealSecret(key, 'a', 'JBSWY3DPEHPK3PXP');
    expect(() => openSecret(randomBytes(32), 'a', box)).toThrow();
    expect(() => openSecret(key, 'b', box)).toThrow();
    for (let place = 0; place < box.length; place += 1) {
      const changed = Buffer.from(box);
      changed[place]! ^= 1;
      expect(() => openSecret(key, 'a', changed)).toThrow();
    }
  });
});

describe('tokens', () => {
  it('carry 256 bits and are kept as 32 bytes', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
    expect(newApiKey()).toMatch(/^gi_[\w-]{43}$/);
    expect(tokenHash(newToken())).toHaveLength(32);
    expect(newToken()).not.toBe(newToken());
  });

  it('make temporary passwords that the strictest policy accepts', () => {
    for (let i = 0; i < 200; i += 1) {
      expect(isStrong(newTemporaryPassword(), 'somebody', { minLength: 16, minClasses: 4 })).toBe(true);
    }
  });
});

describe('hashing passwords', () => {
  const hasher = new PasswordHasher();

  it('knows the right one, and nobody without a hash', async () => {
    const stored = await hasher.hash('Correct-horse-9');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(stored, 'Correct-horse-9')).toBe(true);
    expect(await hasher.verify(stored, 'Correct-horse-8')).toBe(false);
    expect(await hasher.verify(null, 'no account has this password')).toBe(false);
  });

  it('turns away whom it could not serve in time, and serves all others', async () => {
    const results = await Promise.allSettled(Array.from({ length: 70 }, () => hasher.hash('x')));
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(4);
    expect(await hasher.hash('afterwards')).toContain('argon2id');
  });
});

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::6', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
])('shows of %s only %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix);
});
