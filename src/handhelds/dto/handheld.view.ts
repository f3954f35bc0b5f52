import type { Handheld } from '../handheld.entity.js';

export class HandheldView {
  id!: string;
  name!: string;
  accountId!: string;
  /** Whose device it is. */
  accountLabel!: string;
  /** ISO 8601. */
  registeredAt!: string;
  /** ISO 8601; null while in use. */
  revokedAt!: string | null;
}

export const toHandheldView = ({
  id,
  name,
  accountId,
  accountLabel,
  registeredAt,
  revokedAt,
}: Handheld): HandheldView => ({
  id,
  name,
  accountId,
  accountLabel,
  registeredAt: registeredAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
});
