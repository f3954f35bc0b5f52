import { createFacility, signInAs } from '../../../../test/support/actors.js';
import type { TestActor } from '../../../../test/support/actors.js';
import type { TestApp } from '../../../../test/support/app.js';
import { runJobs } from '../../../../test/support/run-jobs.js';
import { Database } from '../../../platform/database/database.service.js';
import { SimulatedTime } from '../../../platform/database/simulated-time.js';
import type { Details } from '../../../shared/domain-error.js';
import { systemActor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { Writes } from '../../../writes/writes.service.js';
import type { NoticeKind } from '../../notice-texts.data.js';
import { Notices } from '../../notices.service.js';
import { Deliveries } from '../deliveries/deliveries.service.js';
import { ChannelSender } from '../sending/channel-sender.js';
import { Recorder } from '../sending/recorder.js';
import { Turns } from '../sending/turns.js';
import { Channels } from '../setup/channels.service.js';
import type { CreateChannel } from '../setup/dto/channel.dto.js';
import type { ChannelWithSecretView } from '../setup/dto/channel.view.js';
import { Transports } from '../transport/transports.js';

const system = systemActor('channel spec');

export interface LogRow {
  id: string;
  sequence: number;
  event: string;
  state: string;
  attempts: number;
  replays: number;
  status: number | null;
  error: string | null;
  excerpt: string | null;
}

/** A facility that is told things, and channels on which it wants to be. */
export async function createChannelStage(test: TestApp) {
  const { app } = test;
  const facilityId = await createFacility(test);
  const manager: TestActor = await signInAs(test, 'operator.manager', { facilityId });
  const [writes, database] = [app.get(Writes), app.get(Database)];
  const own = { strict: false };
  const sender = app.get(ChannelSender, own);
  const time = app.get(SimulatedTime);

  const select = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    database.read(system, (tx) => tx.query<Row>(sql, parameters));

  return {
    facilityId,
    manager,
    sender,
    select,
    channels: app.get(Channels, own),
    deliveries: app.get(Deliveries, own),
    transports: app.get(Transports, own),
    turns: app.get(Turns, own),
    recorder: app.get(Recorder, own),
    create: (given: Pick<CreateChannel, 'kind'> & Partial<CreateChannel>): Promise<ChannelWithSecretView> =>
      app.get(Channels, own).create(manager.actor, { name: '渠道', ...given }),
    /** Tells the facility something. */
    async tell(kind: NoticeKind = 'handheld.conflict', details: Details = { number: 'CC2026-00001' }): Promise<void> {
      const recipient = { facilityId, enterpriseId: null, divisionCode: '320613' };
      const notice = { kind, subject: { type: 'spec', id: newId() }, details };
      await writes.run(system, 'spec', withoutKey, (tx) => app.get(Notices, own).add(tx, recipient, notice));
    },
    later(ms: number): void {
      time.now = new Date(time.now!.getTime() + ms);
    },
    /** Sends until nothing is due at this instant. */
    async send(): Promise<void> {
      for (let turns = 0; turns < 200; turns += 1) if ((await sender.sendDue()) === 0) return;
      throw new Error('channels stay due');
    },
    jobs: () => runJobs(test),
    log: (channelId: string): Promise<LogRow[]> =>
      select(
        `SELECT id, sequence, event, state, attempts, replays, last_status AS status, last_error AS error,
           response_excerpt AS excerpt FROM channel_delivery WHERE channel_id = $1 ORDER BY sequence`,
        [channelId],
      ),
    stateOf: async (channelId: string): Promise<string> =>
      (await select<{ state: string }>('SELECT state FROM channel WHERE id = $1', [channelId]))[0]!.state,
  };
}

export type ChannelStage = Awaited<ReturnType<typeof createChannelStage>>;
