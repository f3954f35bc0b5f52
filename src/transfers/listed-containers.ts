import type { Containers, LockedContainer } from '../containers/containers.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { notOnTransfer } from './transfer.errors.js';

/**
 * The containers of these codes, locked, in their order. Each must be on the transfer: `transfer.container-not-on-it`, 409,
 * at the pointer of that code. Errors of `Containers.lockByCodes`.
 */
export async function lockListed(
  tx: WriteTx,
  containers: Containers,
  transferId: string,
  codes: readonly string[],
  pointers: readonly string[],
): Promise<LockedContainer[]> {
  const locked = await containers.lockByCodes(tx, codes, pointers);
  locked.forEach((container, place) => {
    if (container.transferId !== transferId) throw notOnTransfer({ code: container.code }, pointers[place]);
  });
  return locked;
}

/** '/containers/0', '/containers/1', …: where the members of a request's list stand. */
export const pointersOf = (field: string, items: readonly unknown[]): string[] =>
  items.map((_, place) => `/${field}/${place}`);
