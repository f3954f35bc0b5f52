import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { PutAwayProposalsView } from './dto/proposal.view.js';
import { HoldReason, PutBack, PutInto } from './dto/put-away.dto.js';
import { PlacedContainerView } from './dto/put-away.view.js';
import { PutAwayProposals } from './proposals.service.js';
import { PutAway } from './put-away.service.js';
import { Quarantine } from './quarantine.service.js';

const pickers: readonly Role[] = [...storekeeperRoles, 'operator.dispatcher'];

@ApiTags('入库 · Put-away')
@Controller('containers')
export class PutAwayController {
  constructor(
    private readonly places: PutAway,
    private readonly quarantine: Quarantine,
    private readonly proposals: PutAwayProposals,
  ) {}

  @Get(':id/put-away-proposals')
  @Roles(...pickers)
  @ApiOperation({ summary: '推荐库位 Every open zone: whether the container may stand there, and why not' })
  @ApiOkResponse({ type: PutAwayProposalsView })
  propose(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<PutAwayProposalsView> {
    return this.proposals.of(actor, id);
  }

  @Post(':id/put-away')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '入库 From the receiving bay into a zone' })
  @ApiOkResponse({ type: PlacedContainerView })
  putAway(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: PutInto,
  ): Promise<PlacedContainerView> {
    return this.places.putAway(actor, request, id, body);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '移库 Into another zone, or to another spot' })
  @ApiOkResponse({ type: PlacedContainerView })
  move(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: PutInto,
  ): Promise<PlacedContainerView> {
    return this.places.move(actor, request, id, body);
  }

  @Post(':id/pick')
  @HttpCode(200)
  @Roles(...pickers)
  @ApiOperation({ summary: '拣货 From its zone to the dock' })
  @ApiOkResponse({ type: PlacedContainerView })
  pick(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<PlacedContainerView> {
    return this.places.pick(actor, request, id);
  }

  @Post(':id/unpick')
  @HttpCode(200)
  @Roles(...pickers)
  @ApiOperation({ summary: '放回 From the dock back into a zone' })
  @ApiOkResponse({ type: PlacedContainerView })
  unpick(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: PutBack,
  ): Promise<PlacedContainerView> {
    return this.places.unpick(actor, request, id, body);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '登记隔离 Set a container aside' })
  @ApiOkResponse({ type: PlacedContainerView })
  hold(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: HoldReason,
  ): Promise<PlacedContainerView> {
    return this.quarantine.hold(actor, request, id, body);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: '解除隔离 Give a container free again' })
  @ApiOkResponse({ type: PlacedContainerView })
  release(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: HoldReason,
  ): Promise<PlacedContainerView> {
    return this.quarantine.release(actor, request, id, body);
  }
}
