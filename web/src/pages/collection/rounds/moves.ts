/** Drops on a column itself, not on one of its items. */
export const columns = { pool: 'pool', round: 'round' } as const;

export type Move =
  | { readonly kind: 'add'; readonly bookingId: string; readonly at: number }
  | { readonly kind: 'order'; readonly bookingIds: readonly string[] }
  | { readonly kind: 'remove'; readonly bookingId: string };

const isOnRound = (order: readonly string[], id: string): boolean => id === columns.round || order.includes(id);

/** The same order with one at another place. */
export function moved(order: readonly string[], id: string, at: number): string[] {
  const others = order.filter((one) => one !== id);
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** What it means that `dragged` was dropped on `target`: an item or a column. Undefined: nothing. */
export function moveOf(order: readonly string[], dragged: string, target: string | undefined): Move | undefined {
  if (target === undefined || target === dragged) return undefined;
  const [comesFromRound, goesToRound] = [order.includes(dragged), isOnRound(order, target)];
  const place = order.indexOf(target);
  if (!comesFromRound)
    return goesToRound ? { kind: 'add', bookingId: dragged, at: place < 0 ? order.length : place } : undefined;
  if (!goesToRound) return { kind: 'remove', bookingId: dragged };
  const bookingIds = moved(order, dragged, place < 0 ? order.length - 1 : place);
  return bookingIds.every((id, at) => id === order[at]) ? undefined : { kind: 'order', bookingIds };
}

/** The order as it will be, shown while the server is asked. */
export function orderAfter(order: readonly string[], move: Move | undefined): readonly string[] {
  switch (move?.kind) {
    case 'add':
      return order.includes(move.bookingId) ? order : moved(order, move.bookingId, move.at);
    case 'remove':
      return order.filter((id) => id !== move.bookingId);
    case 'order':
      return move.bookingIds;
    case undefined:
      return order;
  }
}
