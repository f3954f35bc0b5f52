import type { LockedManifest } from '../manifests/manifests.service.js';
import { lineUnknown, notArrived } from './storage.errors.js';

export type ManifestLineRow = LockedManifest['lines'][number];

/** At the weighbridge: here, and nothing decided yet. */
export const isArrived = ({ kind, state }: LockedManifest): boolean => kind === 'inbound' && state === 'arrived';

/** Throws `storage.manifest-not-arrived`, 409. */
export function requireArrived(manifest: LockedManifest): void {
  if (!isArrived(manifest)) throw notArrived({});
}

/** Throws `storage.line-not-found`, 404. */
export function lineOf({ lines }: LockedManifest, lineId: string, pointer?: string): ManifestLineRow {
  const line = lines.find(({ id }) => id === lineId);
  if (line === undefined) throw lineUnknown({}, pointer);
  return line;
}

/** The lines whose waste is on the vehicle. */
export const handedOverLines = ({ lines }: LockedManifest): ManifestLineRow[] =>
  lines.filter(({ handedOverGrams }) => (handedOverGrams ?? 0) > 0);
