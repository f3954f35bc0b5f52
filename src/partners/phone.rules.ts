/**
 * A phone number as those see it who need not call it: '138****5678' (个人信息保护法 第6条, least need). All but the first
 * three and last four characters of a long number are hidden, of a short one all but the last two.
 */
export function maskPhone(phone: string): string {
  const [head, tail] = phone.length >= 10 ? [3, 4] : [0, 2];
  return phone.slice(0, head) + '*'.repeat(phone.length - head - tail) + phone.slice(-tail);
}
