import { apiDocsPolicy, apiPolicy, consolePolicy } from './content-security.js';

const sourcesOf = (policy: string, directive: string): string | undefined =>
  policy.split('; ').find((part) => part.split(' ')[0] === directive);

describe('what a page may load', () => {
  it.each([apiPolicy(false), apiDocsPolicy(false), consolePolicy({ nonce: 'n', encrypted: false })])(
    'runs no inline script and is framed by nobody: %s',
    (policy) => {
      expect(sourcesOf(policy, 'script-src')).not.toMatch(/unsafe-inline|'unsafe-eval'|nonce/);
      expect(sourcesOf(policy, 'frame-ancestors')).toBe("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*/);
    },
  );

  it('allows inline style elements to the documentation of the API alone', () => {
    expect(sourcesOf(apiPolicy(false), 'style-src')).toBe("style-src 'self'");
    expect(sourcesOf(apiDocsPolicy(false), 'style-src')).toBe("style-src 'unsafe-inline'");
    expect(sourcesOf(consolePolicy({ nonce: 'n', encrypted: false }), 'style-src-elem')).toBe(
      "style-src-elem 'self' 'nonce-n'",
    );
  });

  it('asks for encryption only where there is any', () => {
    expect(apiPolicy(true)).toContain('upgrade-insecure-requests');
    expect(apiPolicy(false)).not.toContain('upgrade');
  });
});
