import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { FindContainer } from './dto/stock-take.dto.js';
import { FoundContainerView } from './dto/stock-take.view.js';
import { FoundContainers } from './found-containers.service.js';

@ApiTags('盘点 · Stock-takes')
@Controller('containers')
export class FoundContainersController {
  constructor(private readonly found: FoundContainers) {}

  @Post(':id/find')
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '找回盘亏的容器 A container that was missing stands in a zone again' })
  @ApiOkResponse({ type: FoundContainerView })
  find(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: FindContainer,
  ): Promise<FoundContainerView> {
    return this.found.find(actor, request, id, body);
  }
}
