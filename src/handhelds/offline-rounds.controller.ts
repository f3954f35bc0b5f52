import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { enterpriseRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { HandOverKeyView } from './dto/hand-over-key.view.js';
import { FetchPacket } from './dto/handheld.dto.js';
import { ReplayView } from './dto/operation.view.js';
import { PacketView } from './dto/packet.view.js';
import { Replay } from './dto/replay.dto.js';
import { HandOverKeys } from './hand-over-keys.service.js';
import { Packets } from './packets.service.js';
import { Replays } from './replay.service.js';

const kinds = `Each kind takes these fields beside operationId, sequence, deviceAt and basis, and no others:
departRound, completeRound: none. arriveAtStop: bookingId. noShow: bookingId, reason. note: text, bookingId or not.
labelContainer: manifestId, line, code, grams, volumeMillilitres, packaging or not. handOver: manifestId, lines.
enterpriseSign: manifestId, seal. departStop, arriveAtFacility: manifestId.`;

@ApiTags('手持终端 · Handhelds')
@Controller()
export class OfflineRoundsController {
  constructor(
    private readonly packets: Packets,
    private readonly replays: Replays,
    private readonly keys: HandOverKeys,
  ) {}

  @Post('rounds/:id/packet')
  @HttpCode(200)
  @Roles('operator.driver')
  @ApiOperation({
    summary: '下载离线数据 What a device takes along of the driver’s round, with reserved codes and ids',
  })
  @ApiOkResponse({ type: PacketView })
  packet(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: FetchPacket,
  ): Promise<PacketView> {
    return this.packets.fetch(actor, request, id, body);
  }

  @Post('rounds/:id/replay')
  @HttpCode(200)
  @Roles('operator.driver')
  @ApiOperation({ summary: '上传离线记录 Replay what was recorded without network', description: kinds })
  @ApiOkResponse({ type: ReplayView })
  replay(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: Replay,
  ): Promise<ReplayView> {
    return this.replays.replay(actor, request, id, body);
  }

  @Post('manifests/:id/hand-over-key')
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: '离线签字密钥 A key to sign one hand-over without network, on the enterprise’s own device' })
  @ApiCreatedResponse({ type: HandOverKeyView })
  key(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<HandOverKeyView> {
    return this.keys.issue(actor, id);
  }
}
