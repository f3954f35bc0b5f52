/** First two digits of GB/T 2260: provinces, autonomous regions, municipalities, and 71, 81, 82. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

/** 崇川区 is 320613 since 2020, when the districts 320602 and 320611 became one; old papers carry the old codes. */
const successors: ReadonlyMap<string, string> = new Map([
  ['320602', '320613'],
  ['320611', '320613'],
]);

/** A province (32), city (3206) or county (320613) by its form; no list of existing counties is kept. */
export const isDivisionCode = (text: string): boolean => /^\d{2}(\d{2}){0,2}$/.test(text) && provinces.test(text);

/**
 * The form to store: former codes become the present one, and the padded codes of cities and provinces their prefix
 * (320600 → 3206, 320000 → 32), so that a prefix comparison, here or in SQL, says who oversees whom.
 * A text which is no division code comes back as it is.
 */
export function canonicalDivision(code: string): string {
  if (!isDivisionCode(code)) return code;
  return successors.get(code) ?? code.replace(/^(\d{2})(00)+$/, '$1').replace(/^(\d{4})00$/, '$1');
}

/** The present code of a county, six digits; null for what is no county's code by its form. */
export function countyOf(code: string): string | null {
  const canonical = canonicalDivision(code);
  return isDivisionCode(canonical) && canonical.length === 6 ? canonical : null;
}

/** Whether the division `prefix` contains, or is, the division `code`. False when either is no division code. */
export const covers = (prefix: string, code: string): boolean =>
  isDivisionCode(prefix) && isDivisionCode(code) && canonicalDivision(code).startsWith(canonicalDivision(prefix));
