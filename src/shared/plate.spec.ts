import { isPlate, parsePlate } from './plate.js';

describe('isPlate', () => {
  it.each([
    ['fuel', '苏F12345'],
    ['fuel with letters', '苏FA1B2C'],
    ['trailer', '苏F1234挂'],
    ['police', '苏F1234警'],
    ['small new energy', '苏FD12345'],
    ['small new energy with a letter in the second place', '苏FFA1234'],
    ['large new energy', '苏F12345D'],
    ['other province', '沪A8K6M2'],
  ])('accepts a %s plate: %s', (_kind, plate) => {
    expect(isPlate(plate)).toBe(true);
  });

  it.each([
    '',
    '苏F1234',
    '苏F1234I',
    '苏O12345',
    '苏F12O45',
    'F12345',
    '中F12345',
    '苏F12挂45',
    '苏FL12345',
    '苏F12345L',
    '苏F123456',
    '苏f12345',
    '苏F·12345',
    '苏F12345\n',
    '苏F1234５',
  ])('refuses %j', (text) => {
    expect(isPlate(text)).toBe(false);
  });
});

describe('parsePlate', () => {
  it.each(['苏F12345', '苏f·12345', ' 苏F 12345 ', '苏F-12345', '苏Ｆ１２３４５'])('reads %j', (text) => {
    expect(parsePlate(text)).toBe('苏F12345');
  });

  it('gives null for what is no plate', () => {
    expect(parsePlate('苏F·1234')).toBeNull();
  });
});
