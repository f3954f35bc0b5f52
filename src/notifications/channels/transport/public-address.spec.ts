import { isLocalName, isPublicAddress, literalOf } from './public-address.js';

describe('addresses a message may be led to', () => {
  it.each(['8.8.8.8', '114.114.114.114', '172.32.0.1', '100.128.0.1', '2400:3200::1', '2606:4700::1111'])(
    '%s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'example.cn',
    '',
  ])('not %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('hosts', () => {
  it.each([
    ['https://2130706433/', '127.0.0.1'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://[::1]:8443/', '::1'],
    ['https://example.cn/', null],
  ])('%s is the literal %s', (url, literal) => expect(literalOf(new URL(url))).toBe(literal));

  it.each(['localhost', 'a.localhost', 'printer.local', 'metadata.google.internal', 'intranet', 'localhost.'])(
    '%s is a local name',
    (name) => expect(isLocalName(name)).toBe(true),
  );
  it.each(['hooks.example.cn', 'example.cn.', 'localhost.example.cn'])('%s is none', (name) =>
    expect(isLocalName(name)).toBe(false),
  );
});
