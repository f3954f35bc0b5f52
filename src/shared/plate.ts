const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
/** No plate uses I or O, which look like digits. */
const city = '[A-HJ-NP-Z]';
const character = '[A-HJ-NP-Z0-9]';
/** Kind of drive: D A B C E electric, F G H J K other new energy. */
const drive = '[A-HJK]';

const patterns = [
  // Fuel vehicles, five after the city; 挂 trailer, 学 learner, 警 police, 港 and 澳 cross-border.
  new RegExp(`^${province}${city}${character}{4}[A-HJ-NP-Z0-9挂学警港澳]$`),
  // New energy, small vehicles: the letter comes first of six.
  new RegExp(`^${province}${city}${drive}${character}\\d{4}$`),
  // New energy, large vehicles: the letter comes last.
  new RegExp(`^${province}${city}\\d{5}${drive}$`),
];

/** A number plate after GA 36 in its stored form: capitals, no separator. */
export const isPlate = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Reads a plate as people write it, '苏f·12345' or '苏F 12345', into its stored form; null when it is none. */
export function parsePlate(text: string): string | null {
  const plate = text
    .normalize('NFKC')
    .replace(/[\s·•・.-]/g, '')
    .toUpperCase();
  return isPlate(plate) ? plate : null;
}
