import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { RoundSummaryView } from './dto/round-summary.view.js';
import { RoundReason } from './dto/round.dto.js';
import { RoundDriving } from './round-driving.service.js';

@ApiTags('车次 · Rounds')
@Controller('rounds')
export class RoundStepsController {
  constructor(private readonly driving: RoundDriving) {}

  @Post(':id/release')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Settle the round; manifests are drafted next (If-Match)' })
  @ApiOkResponse({ type: RoundSummaryView })
  release(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RoundSummaryView> {
    return this.driving.release(actor, request, id, version);
  }

  @Post(':id/depart')
  @HttpCode(200)
  @Roles(...plannerRoles, 'operator.driver')
  @ApiOperation({ summary: 'The vehicle leaves' })
  @ApiOkResponse({ type: RoundSummaryView })
  depart(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<RoundSummaryView> {
    return this.driving.depart(actor, request, id);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @Roles(...plannerRoles, 'operator.driver')
  @ApiOperation({ summary: 'The vehicle is back; every stop is loaded or was a no-show' })
  @ApiOkResponse({ type: RoundSummaryView })
  complete(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<RoundSummaryView> {
    return this.driving.complete(actor, request, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Give the round up as long as nothing is loaded' })
  @ApiOkResponse({ type: RoundSummaryView })
  cancel(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RoundReason,
  ): Promise<RoundSummaryView> {
    return this.driving.cancel(actor, request, id, body.reason);
  }

  @Post(':id/stops/:bookingId/no-show')
  @HttpCode(200)
  @Roles(...plannerRoles, 'operator.driver')
  @ApiOperation({ summary: 'The vehicle came and got nothing' })
  @ApiOkResponse({ type: RoundSummaryView })
  noShow(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Param('bookingId', UuidPipe) bookingId: string,
    @Body() body: RoundReason,
  ): Promise<RoundSummaryView> {
    return this.driving.noShow(actor, request, id, bookingId, body.reason);
  }
}
