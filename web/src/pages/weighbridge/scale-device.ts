const key = 'weighbridge.device';
const standard = 'WB-1';

/** The number of the scale beside this workstation; kept on it, as the scale is. */
export const deviceNumber = (): string => localStorage.getItem(key) ?? standard;

/** Letters, digits, '.', '_' and '-' only, as the API takes them; anything else leaves what was there. */
export function keepDeviceNumber(number: string): boolean {
  if (!/^[\w.-]{1,60}$/.test(number)) return false;
  localStorage.setItem(key, number);
  return true;
}
