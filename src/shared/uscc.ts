/** GB 32100-2015: 0–9 and capitals without I, O, S, V, Z; a character's value is its place. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^i mod 31 for the first 17 characters. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const first17Pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/;

/**
 * What a text says as a unified social credit code (统一社会信用代码). A well-formed code with a failing check digit
 * calls for a reviewed override rather than a refusal: real registers hold such codes.
 */
export interface Uscc {
  /** The text in half-width capitals without surrounding blanks: the form to store when it is well formed. */
  readonly code: string;
  readonly wellFormed: boolean;
  /** False for a code that is not well formed. */
  readonly checkDigitValid: boolean;
}

/** What is kept of the check digit of a well-formed code. */
export type UsccCheck = 'passed' | 'failed';

/** Reads a code as people type it: lower case, full-width characters and surrounding blanks are accepted. */
export function parseUscc(text: string): Uscc {
  const code = text.normalize('NFKC').trim().toUpperCase();
  const first17 = code.slice(0, 17);
  const last = code.slice(17);
  const wellFormed = first17Pattern.test(first17) && last.length === 1 && alphabet.includes(last);
  return { code, wellFormed, checkDigitValid: wellFormed && checkDigit(first17) === last };
}

/** The 18-character code whose first 17 are given; used for demo data. Throws TypeError on malformed characters. */
export function usccWithCheckDigit(first17: string): string {
  if (!first17Pattern.test(first17)) throw new TypeError(`not the first 17 characters of a USCC: ${first17}`);
  return first17 + checkDigit(first17);
}

function checkDigit(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(first17.charAt(place)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
