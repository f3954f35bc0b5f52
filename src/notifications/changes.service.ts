import { Injectable, Logger } from '@nestjs/common';
import type { MessageEvent, OnModuleDestroy } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { Subscriber } from 'rxjs';
import { AuditService } from '../audit/audit.service.js';
import { tenantSettings } from '../platform/database/tenancy.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { changeStreamsFull, lastEventIdInvalid, tooManyChangeStreams } from './changes.errors.js';

/** Bounds of the live connections of one process; times in milliseconds. */
export interface ChangeLimits {
  readonly perAccount: number;
  readonly inTotal: number;
  readonly pollMs: number;
  readonly heartbeatMs: number;
  /** A stream ends after this time and the browser connects again: a session that was revoked gets no further. */
  readonly lifeMs: number;
  /** Whoever is further behind, in leaves, is told to load anew instead of being sent everything. */
  readonly mostBehind: number;
}

interface Stream {
  readonly actor: Actor;
  /** Streams with the same scope see the same events. */
  readonly scope: string;
  readonly subscriber: Subscriber<MessageEvent>;
  readonly endsAt: number;
  beatsAt: number;
  /** Number of the last leaf looked at for this stream. */
  position: number;
}

/**
 * Tells connected callers what changed, in the order of the audit log. While anybody is connected the log's head is
 * asked for once a second; only when it moved are the new events read, once for each scope, under that scope's
 * row-level security. Polling was chosen over LISTEN: it costs one small query a second and has nothing to lose.
 */
@Injectable()
export class ChangesService implements OnModuleDestroy {
  limits: ChangeLimits = {
    perAccount: 5,
    inTotal: 500,
    pollMs: 1_000,
    heartbeatMs: 15_000,
    lifeMs: 300_000,
    mostBehind: 5_000,
  };
  private readonly logger = new Logger(ChangesService.name);
  private readonly streams = new Set<Stream>();
  private readonly system = systemActor('changes');
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly audit: AuditService) {}

  /**
   * Events after `lastEventId` (the header of that name) or, without it, from now on. A caller who is too far behind,
   * or ahead of a restored database, first gets an event `reset`: load everything anew. Errors:
   * `changes.too-many-streams` 429, `changes.full` 503, `changes.last-event-id-invalid` 400.
   */
  async open(actor: Actor, lastEventId: string | undefined): Promise<Observable<MessageEvent>> {
    const resumeAt = positionOf(lastEventId);
    this.assertRoomFor(actor);
    const head = await this.audit.head(this.system);
    const isLost = resumeAt !== null && (resumeAt > head || head - resumeAt > this.limits.mostBehind);
    const position = resumeAt === null || isLost ? head : resumeAt;
    return new Observable((subscriber) => {
      // Asked again: others may have connected while the head was read.
      this.assertRoomFor(actor);
      const first = { id: String(position), retry: 2_000 };
      subscriber.next(isLost ? { ...first, type: 'reset', data: '{}' } : { ...first, comment: 'connected' });
      return this.add({ actor, position, subscriber });
    });
  }

  onModuleDestroy(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const stream of this.streams) stream.subscriber.complete();
  }

  private assertRoomFor({ accountId }: Actor): void {
    if (this.isClosed || this.streams.size >= this.limits.inTotal) throw changeStreamsFull({});
    const own = [...this.streams].filter((stream) => stream.actor.accountId === accountId).length;
    if (own >= this.limits.perAccount) throw tooManyChangeStreams({ most: this.limits.perAccount });
  }

  private add(opened: Pick<Stream, 'actor' | 'position' | 'subscriber'>): () => void {
    const now = Date.now();
    const stream: Stream = {
      ...opened,
      scope: scopeOf(opened.actor),
      endsAt: now + this.limits.lifeMs,
      beatsAt: now + this.limits.heartbeatMs,
    };
    this.streams.add(stream);
    this.timer ??= this.nextPoll();
    return () => this.streams.delete(stream);
  }

  private nextPoll(): NodeJS.Timeout {
    return setTimeout(() => void this.poll(), this.limits.pollMs);
  }

  private async poll(): Promise<void> {
    try {
      const head = await this.audit.head(this.system);
      for (const group of this.groupsBehind(head)) await this.deliver(group);
    } catch (error) {
      // The streams stay: the next poll goes on where this one stopped.
      this.logger.warn(`changes: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.beat(Date.now());
    this.timer = this.streams.size > 0 ? this.nextPoll() : undefined;
  }

  /** Streams that want the same leaves of the same scope, so that one query serves them all. */
  private groupsBehind(head: number): Stream[][] {
    const groups = new Map<string, Stream[]>();
    for (const stream of this.streams) {
      if (stream.position >= head) continue;
      const key = `${stream.position} ${stream.scope}`;
      groups.set(key, [...(groups.get(key) ?? []), stream]);
    }
    return [...groups.values()];
  }

  private async deliver(group: readonly Stream[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    const { changes, upTo } = await this.audit.changesAfter(first.actor, first.position);
    for (const stream of group) {
      for (const change of changes) stream.subscriber.next({ id: String(change.seq), type: 'change', data: change });
      stream.position = upTo;
    }
  }

  /** A comment with an id keeps proxies from closing a quiet stream and moves the browser's Last-Event-ID on. */
  private beat(now: number): void {
    for (const stream of this.streams) {
      const isOver = stream.endsAt <= now;
      if (!isOver && stream.beatsAt > now) continue;
      stream.beatsAt = now + this.limits.heartbeatMs;
      stream.subscriber.next({ id: String(stream.position), comment: 'alive' });
      if (isOver) stream.subscriber.complete();
    }
  }
}

function positionOf(lastEventId: string | undefined): number | null {
  if (lastEventId === undefined || lastEventId === '') return null;
  if (!/^(-1|\d{1,15})$/.test(lastEventId)) throw lastEventIdInvalid({});
  return Number(lastEventId);
}

/** All settings row-level security goes by, save the account itself: no policy of the audit trail asks for it. */
const scopeOf = (actor: Actor): string => tenantSettings(actor, null).slice(1).join('\n');
