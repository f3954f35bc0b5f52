import type { Session } from '../session.entity.js';

/** The same three conditions as in resolve_credential. */
export const isUsable = `s.revokedAt IS NULL AND s.expiresAt > now() AND s.lastSeenAt > now() - :idleMinutes * interval '1 minute'`;

export class SessionView {
  id!: string;
  /** The session of this very request. */
  current!: boolean;
  createdAt!: string;
  lastSeenAt!: string;
  expiresAt!: string;
  userAgent!: string;
  /** Network part of the address only. */
  ipPrefix!: string;
}

export const toSessionView = (session: Session, current: string | null): SessionView => ({
  id: session.id,
  current: session.id === current,
  createdAt: session.createdAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
  userAgent: session.userAgent,
  ipPrefix: session.ipPrefix,
});
