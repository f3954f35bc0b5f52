import type { WasteComponent } from '../catalogue/segregation.types.js';
import { wasteCategory } from '../shared/waste-code.js';
import { mixedWaste } from './treatment.data.js';

interface OnRoute {
  readonly wasteCode: string;
  readonly components: readonly WasteComponent[];
}

/**
 * What goes to which place in treatment.data.ts; waste that may not share a vehicle goes by itself (GB 18597-2023 4.3): acids apart from alkalis, oxidisers
 * apart from organics.
 */
export const routes: readonly { readonly company: number; readonly takes: (container: OnRoute) => boolean }[] = [
  { company: 0, takes: isOf('HW08') },
  { company: 1, takes: isOf('HW31', 'HW50') },
  { company: 2, takes: (one) => isOf('HW06', 'HW12', 'HW16', 'HW49')(one) && inorganicOf(one) === null },
  { company: 3, takes: (one) => isOf('HW09', 'HW29', 'HW36')(one) || inorganicOf(one) === 'acid' },
  { company: 3, takes: (one) => inorganicOf(one) === 'other' },
];

function isOf(...categories: string[]) {
  return ({ wasteCode }: OnRoute): boolean => categories.includes(wasteCategory(wasteCode));
}

/** Of mixed waste: the acids, and the alkalis and oxidisers; null for everything that burns. */
function inorganicOf({ wasteCode, components }: OnRoute): 'acid' | 'other' | null {
  if (wasteCode !== mixedWaste) return null;
  if (components.includes('alkali') || components.includes('oxidiser')) return 'other';
  return components.includes('acid') || components.includes('heavyMetal') ? 'acid' : null;
}
