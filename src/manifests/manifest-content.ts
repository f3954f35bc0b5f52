import { canonicalJson, sha256Hex } from '../shared/canonical-json.js';
import type { ManifestContent, ManifestLineContent, SignaturePurpose } from './manifest.types.js';

/**
 * SHA-256 of what a party signs, as canonical JSON. For `confirm`: parts 1 and 2 as planned. For `load` and `takeBack`:
 * the same with the official number and what was handed over. Notes and instants are no part of it: they come later.
 */
export const contentHash = (content: ManifestContent, purpose: SignaturePurpose): string =>
  sha256Hex(canonicalJson(purpose === 'confirm' ? planned(content) : handedOver(content)));

const planned = ({
  kind,
  internalNumber,
  plannedOn,
  consignor,
  carrier,
  consignee,
  plate,
  driverName,
  escortName,
  origin,
  via,
  destination,
  emergencyMeasures,
  lines,
}: ManifestContent) => ({
  kind,
  internalNumber,
  plannedOn,
  consignor: { ...consignor },
  carrier: { ...carrier },
  consignee: { ...consignee },
  plate,
  driverName,
  escortName,
  origin,
  via,
  destination,
  emergencyMeasures,
  lines: lines.map(plannedLine),
});

const handedOver = (content: ManifestContent) => ({
  ...planned(content),
  officialNumber: content.officialNumber,
  lines: content.lines.map((line) => ({
    ...plannedLine(line),
    handedOverGrams: line.handedOverGrams,
    handedOverPackages: line.handedOverPackages,
    containerCodes: [...line.containerCodes],
  })),
});

const plannedLine = (line: ManifestLineContent) => ({
  position: line.position,
  wasteCode: line.wasteCode,
  name: line.name,
  hazards: [...line.hazards],
  form: line.form,
  packaging: line.packaging,
  components: [...line.components],
  plannedGrams: line.plannedGrams,
  plannedPackages: line.plannedPackages,
});
