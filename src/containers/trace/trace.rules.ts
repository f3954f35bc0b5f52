import { inStock } from '../container.types.js';
import type { ContainerState } from '../container.types.js';
import type { GroupSum, PlaceSum, TracePlace } from './trace.types.js';

const places: Readonly<Partial<Record<ContainerState, TracePlace>>> = {
  loaded: 'vehicle',
  received: 'bay',
  stored: 'zone',
  picked: 'dock',
  shipped: 'shipped',
  treated: 'treated',
  refused: 'refused',
  returned: 'returned',
  missing: 'missing',
};

/** Where what is in a container of this state is. What is labelled, emptied or voided holds nothing handed over. */
export function placeOf(state: ContainerState): TracePlace {
  const place = places[state];
  if (place === undefined) throw new Error(`a container that is ${state} holds nothing that was handed over`);
  return place;
}

/** From acceptance on, what is in a container is kept as shares of origins; lost before, it never was. */
export const isShared = (state: ContainerState, wasAccepted: boolean): boolean =>
  [...inStock, 'shipped', 'treated'].includes(state) || (state === 'missing' && wasAccepted);

/** Handed over = all that is somewhere + all that weighing and counting found less. Computed, never assumed. */
export const isBalanced = (
  handedOverGrams: number,
  placed: readonly Pick<PlaceSum, 'grams'>[],
  { weighingGrams, stockTakeGrams }: Pick<GroupSum, 'weighingGrams' | 'stockTakeGrams'>,
): boolean => handedOverGrams === placed.reduce((sum, { grams }) => sum + grams, 0) + weighingGrams + stockTakeGrams;
