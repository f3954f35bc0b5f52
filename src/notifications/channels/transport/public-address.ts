import { BlockList, isIP } from 'node:net';

/** Networks that are not the internet (IANA special-purpose registries, RFC 6890): no message may be led there. */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Of IPv6 only 2000::/3 is in use on the internet; in it, tunnels that hide an IPv4 address, and examples. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const blocked = new BlockList();
for (const [networks, family] of [
  [special4, 'ipv4'],
  [special6, 'ipv6'],
] as const)
  for (const network of networks) {
    const [address, bits] = network.split('/');
    blocked.addSubnet(address!, Number(bits), family);
  }

const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public internet. Whatever is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

/** The host of an address as an IP literal; null for a name. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

/** Names that mean this machine or its network whatever a name server says. */
export const isLocalName = (hostname: string): boolean =>
  /(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(hostname) || !hostname.replace(/\.$/, '').includes('.');
