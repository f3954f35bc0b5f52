import type { Schemas } from '../../../api/queries';

export type Hazard = Schemas['WasteCodeView']['hazards'][number];

/** The more sudden the harm, the earlier. */
const bySeverity: readonly Hazard[] = ['R', 'I', 'C', 'T', 'In'];
const half = 0.5;

/** The worst hazard that at least half of the codes have; null without codes. Colours the zone on the plan. */
export function mainHazard(codes: readonly { readonly hazards: readonly Hazard[] }[]): Hazard | null {
  if (codes.length === 0) return null;
  const share = (hazard: Hazard) => codes.filter(({ hazards }) => hazards.includes(hazard)).length / codes.length;
  return bySeverity.find((hazard) => share(hazard) >= half) ?? [...bySeverity].sort((a, b) => share(b) - share(a))[0]!;
}
