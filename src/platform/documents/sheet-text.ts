// What is done to a text so that a spreadsheet shows it and computes nothing. The reader of our sheets takes it back.

/** No control characters, which XML cannot hold and nobody can read, no half of a character and none that is none. */
const clean = (text: string): string =>
  text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');

/**
 * OWASP: what begins so is a formula to a spreadsheet; an apostrophe says that it is text. A text that begins with
 * apostrophes of its own before such a sign gets one more, so that taking one away gives back every text. Numbers are
 * ours, and numbers.
 */
const active = /^'*[=+\-@＝＋－＠]/;

/** In a workbook text is text, and only what looks as if it had our mark needs one. */
const ambiguous = /^'+[=+\-@＝＋－＠]/;

/** What may have to be cleaned, escaped or quoted; nearly every text has none of it, and one look tells. */
const unusualInCsv = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff",]|^'*[=+\-@＝＋－＠]/;
const unusualInXml = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff&<>]|^['\s]|\s$/;

/** A text as a field of CSV (RFC 4180). */
export function csvText(text: string): string {
  if (!unusualInCsv.test(text)) return text;
  const safe = clean(text).replace(active, "'$&");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as it stands in a cell of a workbook. */
export const cellText = (text: string): string =>
  unusualInXml.test(text) ? clean(text).replace(ambiguous, "'$&") : text;

/** The same as an element of a sheet. */
export function cellXml(text: string): string {
  if (!unusualInXml.test(text)) return `<t>${text}</t>`;
  const safe = xmlText(cellText(text));
  return /^\s|\s$/.test(safe) ? `<t xml:space="preserve">${safe}</t>` : `<t>${safe}</t>`;
}

/** Between tags or in an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
