import { canonicalDivision, countyOf, covers, isDivisionCode } from './division.js';

describe('isDivisionCode', () => {
  it.each(['32', '3206', '320613', '110000', '71', '820000'])('accepts %s', (code) => {
    expect(isDivisionCode(code)).toBe(true);
  });

  it.each(['', '3', '320', '32061', '3206130', '00', '16', '990000', '３２', '32\n', '32%'])('refuses %j', (text) => {
    expect(isDivisionCode(text)).toBe(false);
  });
});

describe('canonicalDivision', () => {
  it.each([
    ['320602', '320613'],
    ['320611', '320613'],
    ['320613', '320613'],
    ['320600', '3206'],
    ['320000', '32'],
    ['3200', '32'],
    ['3206', '3206'],
    ['nonsense', 'nonsense'],
  ])('%s is stored as %s', (code, canonical) => {
    expect(canonicalDivision(code)).toBe(canonical);
    expect(canonicalDivision(canonical)).toBe(canonical);
  });
});

describe('countyOf', () => {
  it.each([
    ['320613', '320613'],
    ['320602', '320613'],
    ['341282', '341282'],
    ['320600', null],
    ['320000', null],
    ['3206', null],
    ['990101', null],
    ['nonsense', null],
    ['county', null],
  ])('%s is %j', (code, county) => {
    expect(countyOf(code)).toBe(county);
  });
});

describe('covers', () => {
  it.each([
    ['32', '320613'],
    ['3206', '320613'],
    ['320613', '320613'],
    ['320613', '320602'],
    ['320611', '320613'],
    ['320600', '320613'],
    ['32', '3206'],
  ])('%s oversees %s', (prefix, code) => {
    expect(covers(prefix, code)).toBe(true);
  });

  it.each([
    ['320613', '3206'],
    ['320613', '320612'],
    ['3205', '320613'],
    ['33', '320613'],
    ['', '320613'],
    ['3', '320613'],
    ['32', 'abc'],
    ['3206', '320'],
  ])('%j does not oversee %j', (prefix, code) => {
    expect(covers(prefix, code)).toBe(false);
  });
});
