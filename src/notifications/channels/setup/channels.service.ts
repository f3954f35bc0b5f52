import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import { Facilities } from '../../../facility/facilities.service.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { channelNotFound, fieldForeign, notAWebhook, quietHoursEmpty, tooManyChannels } from '../channel.errors.js';
import { countQueued } from '../deliveries/deliveries.queries.js';
import { hurryFirst, wake } from '../deliveries/delivery-records.js';
import { usualQuietHours } from '../sending/quiet-hours.rules.js';
import type { QuietHours } from '../sending/quiet-hours.rules.js';
import {
  auditChannel,
  findChannel,
  lockOwnChannel,
  liveChannels,
  saveChannel,
  takeChannelStep,
} from './channel-records.js';
import type { ChannelChanges } from './channel-records.js';
import { ChannelSecrets } from './channel-secrets.js';
import { targetOf, webhookUrl } from './channel-target.js';
import type { Target } from './channel-target.js';
import { Channel } from './channel.entity.js';
import { channelLifecycle } from './channel.lifecycle.js';
import { listChannels } from './channels.queries.js';
import type { ChannelListQuery } from './channels.queries.js';
import type { ChangeChannel, CreateChannel, QuietHoursDto } from './dto/channel.dto.js';
import { toChannelView } from './dto/channel.view.js';
import type { ChannelView, ChannelWithSecretView } from './dto/channel.view.js';
import { MailboxCodes } from './mailbox-codes.js';
import { minuteOf } from './quiet-hours.js';

/** Channels of one organisation that are not removed. */
export const mostChannels = 20;

/** After a rotation, how long is signed with the earlier secret as well: time to change the other side. */
const overlapMs = 24 * 3_600_000;

/** What an organisation sets up. Answers with secrets are never stored under an idempotency key. */
@Injectable()
export class Channels {
  private readonly allowPrivate: boolean;

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly enterprises: Enterprises,
    private readonly secrets: ChannelSecrets,
    private readonly codes: MailboxCodes,
    config: Config,
  ) {
    this.allowPrivate = config.channelPrivateTargets;
  }

  list(actor: Actor, query: ChannelListQuery): Promise<Page<ChannelView>> {
    return this.database.read(actor, (tx) => listChannels(tx, query));
  }

  /** `channel.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<ChannelView> {
    return this.database.read(actor, async (tx) => toChannelView(await findChannel(tx, id), actor));
  }

  /**
   * A webhook and a robot work at once; a mailbox when its code was entered. Errors: those of `targetOf`,
   * `channel.quiet-hours-empty` (400), `channel.too-many`, `channel.email-unavailable` (409).
   */
  create(actor: Actor, given: CreateChannel): Promise<ChannelWithSecretView> {
    const target = targetOf(given, this.allowPrivate);
    const quiet =
      given.quietHours === undefined && given.kind !== 'webhook' ? usualQuietHours : minutes(given.quietHours);
    return this.writes.run(actor, 'channel.create', withoutKey, async (tx) => {
      const tenant = await this.tenantOf(tx);
      await assertRoom(tx);
      const id = newId();
      const { secret, ...aim } = this.aim(id, target);
      const channel = tx.manager.create(Channel, {
        id,
        ...tenant,
        ...aim,
        name: given.name,
        kinds: given.kinds ?? null,
        quietFrom: quiet?.from ?? null,
        quietTo: quiet?.to ?? null,
        language: given.language ?? 'zh',
        state: channelLifecycle.initial,
        lastSequence: 0,
        fence: 0,
        codeSerial: 0,
        codeTries: 0,
        createdAt: tx.now,
      });
      await tx.manager.insert(Channel, channel);
      auditChannel(tx, channel, 'channel.create', { from: null, to: channel.state });
      if (channel.kind === 'email') await this.codes.send(tx, channel);
      else await takeChannelStep(tx, channel, 'confirm');
      return { ...toChannelView(channel, actor), secret };
    });
  }

  /** Errors: `channel.field-foreign`, `channel.url-refused`, `channel.quiet-hours-empty` (400), `channel.not-found` (404). */
  change(actor: Actor, request: RequestIdentity, id: string, given: ChangeChannel): Promise<ChannelView> {
    return this.onOwn(actor, 'channel.change', request, id, async (tx, channel) => {
      assertLive(channel);
      if (given.url !== undefined && channel.kind !== 'webhook') throw fieldForeign({}, '/url');
      const changes: ChannelChanges = {
        ...(given.name !== undefined && { name: given.name }),
        ...(given.kinds !== undefined && { kinds: given.kinds }),
        ...(given.language !== undefined && { language: given.language }),
        ...(given.url !== undefined && { target: webhookUrl(given.url, this.allowPrivate) }),
        ...(given.quietHours !== undefined && quietColumns(minutes(given.quietHours))),
      };
      if (Object.keys(changes).length > 0) await saveChannel(tx, channel, changes);
      auditChannel(tx, channel, 'channel.change', { data: { fields: Object.keys(changes).join(' ') } });
      // Another address or other quiet hours may let go what waits.
      if (channel.dueAt !== null) await wake(tx, channel);
    });
  }

  /** What is told meanwhile waits, for a week at most. */
  pause(actor: Actor, request: RequestIdentity, id: string): Promise<ChannelView> {
    return this.onOwn(actor, 'channel.pause', request, id, (tx, channel) =>
      takeChannelStep(tx, channel, 'pause', { dueAt: null }),
    );
  }

  /** What waits is tried at once. */
  resume(actor: Actor, request: RequestIdentity, id: string): Promise<ChannelView> {
    return this.onOwn(actor, 'channel.resume', request, id, async (tx, channel) => {
      await takeChannelStep(tx, channel, 'resume');
      await hurryFirst(tx, channel);
      await wake(tx, channel);
    });
  }

  /** For good; what waits is discarded. The log stays until it is old. */
  async remove(actor: Actor, request: RequestIdentity, id: string): Promise<void> {
    await this.onOwn(actor, 'channel.remove', request, id, async (tx, channel) => {
      await takeChannelStep(tx, channel, 'remove');
      if ((await countQueued(tx, id, 1)) > 0) await wake(tx, channel);
    });
  }

  /** A new secret; for a day is signed with the one before as well. `channel.not-a-webhook`, 409. */
  async rotateSecret(actor: Actor, id: string): Promise<ChannelWithSecretView> {
    const { secret, box } = this.secrets.newWebhookSecret(id);
    const view = await this.onOwn(actor, 'channel.rotate-secret', withoutKey, id, async (tx, channel) => {
      assertLive(channel);
      if (channel.kind !== 'webhook') throw notAWebhook({});
      const earlierUntil = new Date(tx.now.getTime() + overlapMs);
      await saveChannel(tx, channel, { secretBox: box, earlierBox: channel.secretBox, earlierUntil });
      auditChannel(tx, channel, 'channel.rotate-secret');
    });
    return { ...view, secret };
  }

  private onOwn(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: (tx: WriteTx, channel: Channel) => Promise<void>,
  ): Promise<ChannelView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const channel = await lockOwnChannel(tx, id);
      await work(tx, channel);
      return toChannelView(channel, actor);
    });
  }

  private async tenantOf(tx: Tx) {
    const { enterpriseId, facilityId } = tx.actor;
    if (enterpriseId === null) {
      const { id, divisionCode } = await this.facilities.require(tx, facilityId!);
      return { facilityId: id, enterpriseId, divisionCode };
    }
    const head = await this.enterprises.head(tx, enterpriseId);
    return { facilityId: head.facilityId, enterpriseId, divisionCode: head.divisionCode };
  }

  /** The columns of its target, and the secret to show. */
  private aim(id: string, target: Target) {
    const { kind } = target;
    switch (kind) {
      case 'email':
        return { kind, vendor: null, target: target.address, secretBox: null, secret: null };
      case 'webhook': {
        const { secret, box } = this.secrets.newWebhookSecret(id);
        return { kind, vendor: null, target: target.url, secretBox: box, secret };
      }
      case 'robot': {
        const secretBox = this.secrets.sealRobot(id, { url: target.url, secret: target.secret });
        return { kind, vendor: target.vendor, target: new URL(target.url).host, secretBox, secret: null };
      }
    }
  }
}

function assertLive({ state }: Channel): void {
  if (state === 'removed') throw channelNotFound({});
}

function minutes(given: QuietHoursDto | null | undefined): QuietHours | null {
  if (given === null || given === undefined) return null;
  const hours = { from: minuteOf(given.from), to: minuteOf(given.to) };
  if (hours.from === hours.to) throw quietHoursEmpty({}, '/quietHours/to');
  return hours;
}

const quietColumns = (hours: QuietHours | null) => ({ quietFrom: hours?.from ?? null, quietTo: hours?.to ?? null });

/** One at a time per organisation, so that the limit holds when two ask at once. */
async function assertRoom(tx: WriteTx): Promise<void> {
  const { enterpriseId, facilityId } = tx.actor;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 46))', [enterpriseId ?? facilityId]);
  if ((await liveChannels(tx).getCount()) >= mostChannels) throw tooManyChannels({ most: mostChannels });
}
