/** Retry-After in milliseconds (RFC 9110 §10.2.3): seconds, or a date; null when it says nothing that can be used. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  // V8 reads nearly anything as a date: only what begins with a day of the week is one.
  const at = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
