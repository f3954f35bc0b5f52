import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { webhookSignature } from './webhook-signature.js';

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const message = {
  id: '0199aaaa-0000-7000-8000-000000000001',
  timestamp: Math.floor(Date.now() / 1000),
  body: '{"type":"联单"}',
};
const headers = (secrets: string[], sent = message) => ({
  'webhook-id': sent.id,
  'webhook-timestamp': String(sent.timestamp),
  'webhook-signature': webhookSignature(secrets, sent),
});

describe('the signature of a webhook', () => {
  it('is the one of the example in the specification', () => {
    const sent = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' };
    expect(webhookSignature(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], sent)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('is accepted by the verifier of Standard Webhooks', () => {
    const secret = newSecret();
    expect(new Webhook(secret).verify(message.body, headers([secret]))).toEqual({ type: '联单' });
  });

  it('is accepted with either secret during a rotation, and not with another', () => {
    const [present, earlier, foreign] = [newSecret(), newSecret(), newSecret()];
    for (const secret of [present, earlier])
      expect(new Webhook(secret).verify(message.body, headers([present, earlier]))).toEqual({ type: '联单' });
    expect(() => new Webhook(foreign).verify(message.body, headers([present, earlier]))).toThrow(
      'No matching signature',
    );
  });

  it.each([
    ['another body', { body: '{"type":"票据"}' }],
    ['another id', { id: 'other' }],
  ])('does not fit %s', (_, change) => {
    const secret = newSecret();
    const sent = { ...headers([secret]), ...('id' in change && { 'webhook-id': change.id }) };
    expect(() => new Webhook(secret).verify('body' in change ? change.body : message.body, sent)).toThrow();
  });
});
