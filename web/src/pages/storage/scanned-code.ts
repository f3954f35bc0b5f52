const codeLength = 37;

/** The 数字识别码 in what was scanned: labels hold it alone, or at the end of an address. The server reads it likewise. */
export const codeIn = (scanned: string): string => scanned.trim().slice(-codeLength).toUpperCase();

/** Long enough to hold one; whether there is such a container says the server. */
export const isCode = (scanned: string): boolean => scanned.trim().length >= codeLength;
