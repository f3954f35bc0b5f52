import type { Schemas } from '../../../api/queries';

type Manifest = Schemas['ManifestView'];
type Line = Schemas['ManifestLineView'];

/** What a line hands over against what was planned; null while the driver has not filled it in. */
export function differenceOf(line: Line): { readonly grams: number; readonly packages: number } | null {
  if (line.handedOverGrams === null || line.handedOverPackages === null) return null;
  return {
    grams: line.handedOverGrams - line.plannedGrams,
    packages: line.handedOverPackages - line.plannedPackages,
  };
}

export type Waiting = 'driver' | 'me' | 'signed' | 'nobody';

/** Whose turn it is at the tailgate, as the signatures over the content as it stands say. */
export function waitingFor(manifest: Manifest): Waiting {
  if (!manifest.allowedSteps.some(({ step }) => step === 'load')) return 'nobody';
  const signed = (party: 'carrier' | 'consignor') =>
    manifest.signatures.some(
      (one) => one.purpose === 'load' && one.party === party && one.contentHash === manifest.loadingHash,
    );
  if (signed('consignor')) return 'signed';
  return manifest.lines.every((line) => differenceOf(line) !== null) ? 'me' : 'driver';
}
