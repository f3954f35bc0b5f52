import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { StabilisedHow, WithdrawStabilised } from './dto/stabilised.dto.js';
import { PlacedContainerView } from './dto/put-away.view.js';
import { Stabilisation } from './stabilisation.service.js';

@ApiTags('入库 · Put-away')
@Controller('containers')
export class StabilisationController {
  constructor(private readonly stabilisation: Stabilisation) {}

  @Post(':id/stabilise')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '登记已稳定化 Reactive waste was pre-treated until it is stable' })
  @ApiOkResponse({ type: PlacedContainerView })
  mark(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: StabilisedHow,
  ): Promise<PlacedContainerView> {
    return this.stabilisation.mark(actor, request, id, body);
  }

  @Post(':id/withdraw-stabilised')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '撤销稳定化登记 It is not stable after all; in store it is set aside' })
  @ApiOkResponse({ type: PlacedContainerView })
  withdraw(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: WithdrawStabilised,
  ): Promise<PlacedContainerView> {
    return this.stabilisation.withdraw(actor, request, id, body);
  }
}
