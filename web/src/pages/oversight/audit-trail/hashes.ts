/** As typed from paper, where it is printed in groups: 64 hexadecimal digits; null for anything else. */
export function readHash(typed: string): string | null {
  const digits = typed.replace(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}

/** In groups of eight, as it is printed. */
export const grouped = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');

/** What is hashed of a leaf: one byte 0, then its text in UTF-8 (RFC 6962 §2.1). */
export const hashedBytes = (content: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0, ...new TextEncoder().encode(content)]);

/** Worked out by this browser, which need not believe the server; null where it gives no page of this address the means. */
export async function hashHere(content: string): Promise<string | null> {
  // Browsers give it to https and to this very machine alone.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', hashedBytes(content)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
