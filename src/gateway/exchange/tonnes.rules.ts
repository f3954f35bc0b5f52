const gramsPerTonne = 1_000_000;

/** Grams as the tonnes of the official form, exact to the gram, with three decimals at least: 178_500 → '0.1785'. */
export function exactTonnes(grams: number): string {
  const decimals = String(grams % gramsPerTonne).padStart(6, '0');
  return `${Math.floor(grams / gramsPerTonne)}.${decimals.slice(0, 3)}${decimals.slice(3).replace(/0+$/, '')}`;
}

/** '0.1785' → 178_500. Null for anything but digits with up to six decimals, below 10⁹ t. */
export function parseTonnes(text: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * gramsPerTonne + Number(decimals.padEnd(6, '0'));
}
