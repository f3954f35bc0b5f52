import { codeIn, codesIn, isCode } from './scanned-code';

const [one, other] = ['91320613MA7101233R9002140820261119001', '91320613MA7100411M9002490820261119001'];

it('reads several codes however they are set apart, and loses none', () => {
  for (const typed of [`${one} ${other}`, `${one},${other}`, `${one}，${other}`, `${one}、\n${other} `])
    expect(codesIn(typed)).toEqual([one, other]);
});

it.each([
  [one, true],
  [one.toLowerCase(), true],
  [`https://x.cn/c/${one}`, true],
  [`https://x.cn/c/${one}/`, true],
  [one + other, false],
  [`1${one}`, false],
  [one.slice(1), false],
])('%s', (scanned, whole) => {
  expect(isCode(scanned)).toBe(whole);
  if (whole) expect(codeIn(scanned)).toBe(one);
});
