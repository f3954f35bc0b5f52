import { fieldForeign, fieldNeeded, robotUrlRefused, urlRefused } from '../channel.errors.js';
import { isLocalName, isPublicAddress, literalOf } from '../transport/public-address.js';
import { robotHosts } from '../transport/robot.js';
import type { ChannelKind, RobotVendor } from './channel.types.js';

interface Given {
  readonly kind: ChannelKind;
  readonly address?: string;
  readonly url?: string;
  readonly vendor?: RobotVendor;
  readonly robotSecret?: string;
}

/** Where a new channel leads, by its kind. */
export type Target =
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'webhook'; readonly url: string }
  | { readonly kind: 'robot'; readonly url: string; readonly vendor: RobotVendor; readonly secret: string | null };

const fieldsOf = {
  email: ['address'],
  webhook: ['url'],
  robot: ['url', 'vendor', 'robotSecret'],
} as const satisfies Record<ChannelKind, readonly (keyof Given)[]>;

/** `channel.field-needed`, `channel.field-foreign`, `channel.url-refused`, `channel.robot-url-refused`, 400. */
export function targetOf(given: Given, allowPrivate: boolean): Target {
  const own: readonly string[] = fieldsOf[given.kind];
  for (const field of ['address', 'url', 'vendor', 'robotSecret'] as const)
    if (given[field] !== undefined && !own.includes(field)) throw fieldForeign({}, `/${field}`);
  switch (given.kind) {
    case 'email':
      return { kind: 'email', address: needed(given, 'address') };
    case 'webhook':
      return { kind: 'webhook', url: webhookUrl(needed(given, 'url'), allowPrivate) };
    case 'robot':
      return robotTarget(given, allowPrivate);
  }
}

function needed<F extends 'address' | 'url' | 'vendor'>(given: Given, field: F): NonNullable<Given[F]> {
  const value = given[field];
  if (value === undefined) throw fieldNeeded({}, `/${field}`);
  return value;
}

/** The shape only: where a name leads is looked at each time something is sent. `channel.url-refused`, 400. */
export function webhookUrl(text: string, allowPrivate: boolean): string {
  if (!URL.canParse(text)) throw urlRefused({}, '/url');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') throw urlRefused({}, '/url');
  const literal = literalOf(url);
  const isPublic = literal === null ? !isLocalName(url.hostname) : isPublicAddress(literal);
  if (!allowPrivate && (url.protocol !== 'https:' || !isPublic)) throw urlRefused({}, '/url');
  return url.href;
}

function robotTarget(given: Given, allowPrivate: boolean): Target {
  const vendor = needed(given, 'vendor');
  const url = webhookUrl(needed(given, 'url'), allowPrivate);
  const host = robotHosts[vendor];
  // A gateway of one's own in an intranet stands for the vendor only where the installation allows it.
  if (!allowPrivate && new URL(url).host !== host) throw robotUrlRefused({ host }, '/url');
  if (vendor === 'wecom' && given.robotSecret !== undefined) throw fieldForeign({}, '/robotSecret');
  return { kind: 'robot', url, vendor, secret: given.robotSecret ?? null };
}
