import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { Actor } from '../../../../shared/roles.js';
import type { Channel } from '../channel.entity.js';
import { channelLifecycle, channelStates } from '../channel.lifecycle.js';
import type { ChannelState } from '../channel.lifecycle.js';
import { channelKinds, robotVendors, textLanguages } from '../channel.types.js';
import type { ChannelKind, RobotVendor, TextLanguage } from '../channel.types.js';
import { quietHoursOf, timeOf } from '../quiet-hours.js';

export class QuietHoursView {
  from!: string;
  to!: string;
}

/** A way on which an organisation is told things outside the product. Shows no secret. */
export class ChannelView {
  id!: string;
  @ApiProperty({ enum: channelKinds })
  kind!: ChannelKind;
  @ApiProperty({ enum: robotVendors, nullable: true })
  vendor!: RobotVendor | null;
  name!: string;
  /** A mailbox, the address of a webhook, the host of a robot. */
  target!: string;
  /** null: all. */
  @ApiProperty({ type: [String], nullable: true })
  kinds!: string[] | null;
  @ApiProperty({ type: QuietHoursView, nullable: true })
  quietHours!: QuietHoursView | null;
  @ApiProperty({ enum: textLanguages })
  language!: TextLanguage;
  @ApiProperty({ enum: channelStates })
  state!: ChannelState;
  /** Until when is signed with the secret before the last rotation as well. */
  earlierSecretUntil!: string | null;
  createdAt!: string;
  allowedSteps!: AllowedStepView[];
}

export class ChannelWithSecretView extends ChannelView {
  /** Of a webhook (`whsec_…`), shown this once; null of other kinds. */
  secret!: string | null;
}

export function toChannelView(channel: Channel, actor: Actor): ChannelView {
  const quiet = quietHoursOf(channel);
  return {
    id: channel.id,
    kind: channel.kind,
    vendor: channel.vendor,
    name: channel.name,
    target: channel.target,
    kinds: channel.kinds,
    quietHours: quiet === null ? null : { from: timeOf(quiet.from), to: timeOf(quiet.to) },
    language: channel.language,
    state: channel.state,
    earlierSecretUntil: channel.earlierUntil?.toISOString() ?? null,
    createdAt: channel.createdAt.toISOString(),
    allowedSteps: channelLifecycle.allowedSteps(channel.state, actor, {}),
  };
}
