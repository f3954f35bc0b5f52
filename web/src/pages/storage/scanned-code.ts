const codeLength = 37;

/** The 数字识别码 in what was scanned: labels hold it alone, or at the end of an address. The server reads it likewise. */
export const codeIn = (scanned: string): string => scanned.trim().replace(/\/$/, '').slice(-codeLength).toUpperCase();

/** As long as one, or an address that ends in one; whether there is such a container says the server. */
export const isCode = (scanned: string): boolean => /^(?:https?:\/\/\S*[/=#?])?[0-9a-z]{37}\/?$/i.test(scanned.trim());

/** Several that were scanned or pasted into one field; an address has commas of its own nowhere before its code. */
export const codesIn = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .split(/[\s,;、]+/)
    .filter((code) => code !== '');
