import type { ContainerState } from './container.types.js';

/** Which containers: all the reader may see, or those of a facility, a generator, a state, a time of generation. */
export interface ContainerListFilter {
  readonly facilityId: string | null;
  readonly enterpriseId: string | null;
  readonly state: ContainerState | null;
  /** When filling began: from an instant until before another one. */
  readonly from: Date | null;
  readonly before: Date | null;
}

/** Every value as text, '' where there is none: masses in grams, flags true or false, instants in Asia/Shanghai. */
export type ListedContainer = Readonly<Record<(typeof listedContainerFields)[number], string>>;

export const listedContainerFields = [
  'code',
  'enterpriseName',
  'wasteCode',
  'name',
  'form',
  'hazards',
  'harmfulComponents',
  'packaging',
  'volumeMillilitres',
  'grams',
  'state',
  'generatedAt',
  'handedOverGrams',
  'acceptedAt',
  'dueOn',
  'zoneName',
  'spot',
  'heldAt',
  'holdReason',
  'voidReason',
] as const;

/** A container where it stood at an instant, as `ListedContainer` has its values. */
export type ListedStock = Readonly<Record<(typeof listedStockFields)[number], string>>;

export const listedStockFields = [
  'code',
  'enterpriseName',
  'wasteCode',
  'name',
  'form',
  'packaging',
  'grams',
  'place',
  'zoneName',
  'held',
  'acceptedAt',
  'dueOn',
  'since',
] as const;
