import type { ApiKey, ApiScope } from '../api-key.entity.js';

export class ApiKeyView {
  id!: string;
  accountId!: string;
  name!: string;
  prefix!: string;
  scopes!: ApiScope[];
  createdAt!: string;
  expiresAt!: string;
  lastUsedAt!: string | null;
  revokedAt!: string | null;
}

export const toApiKeyView = (key: ApiKey): ApiKeyView => ({
  id: key.id,
  accountId: key.accountId,
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

export class CreatedApiKeyView extends ApiKeyView {
  /** Shown once and kept as a hash only. */
  key!: string;
}
