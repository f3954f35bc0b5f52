import { NoAnswer, postJson } from './post-json.js';

const post = (url: string) =>
  postJson({ url: new URL(url), headers: {}, body: '{}', timeoutMs: 2_000, allowPrivate: false });

describe('posting to the public internet only', () => {
  it.each([
    ['a name that leads to this machine', 'https://localhost:1/hooks'],
    ['an address of this machine', 'https://127.0.0.1:1/hooks'],
    ['an address of this machine in another spelling', 'https://0x7f000001:1/hooks'],
    ['an address of this machine in IPv6', 'https://[::ffff:7f00:1]:1/hooks'],
    ['the metadata service of a cloud', 'https://169.254.169.254/latest'],
    ['no TLS', 'http://8.8.8.8/hooks'],
  ])('refuses %s', async (_, url) => {
    const failure = await post(url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoAnswer);
    expect((failure as NoAnswer).message).toContain('internal network');
  });
});
