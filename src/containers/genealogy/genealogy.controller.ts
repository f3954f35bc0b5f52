import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { EdgeQuery, OperateContainers } from './dto/container-operation.dto.js';
import { ContainerOperationView, GenealogyEdgeView } from './dto/container-operation.view.js';
import { Genealogy } from './genealogy.service.js';

/** Not the generators: a container filled from several holds others' waste as well. */
const readers: readonly Role[] = [...new Set<Role>([...storekeeperRoles, ...plannerRoles, 'regulator'])];

@ApiTags('分装与合并 · Genealogy')
@Controller()
export class GenealogyController {
  constructor(private readonly genealogy: Genealogy) {}

  @Post('container-operations')
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '分装、合并、换装、倒入 Split, merge, repack or decant containers' })
  @ApiCreatedResponse({ type: ContainerOperationView })
  operate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: OperateContainers,
  ): Promise<ContainerOperationView> {
    return this.genealogy.operate(actor, request, body);
  }

  @Get('container-operations/:id')
  @Roles(...readers)
  @ApiOperation({ summary: '一次分装、合并的记录 One operation, with the containers as they are now' })
  @ApiOkResponse({ type: ContainerOperationView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ContainerOperationView> {
    return this.genealogy.one(actor, id);
  }

  @Get('containers/:id/genealogy')
  @Roles(...readers)
  @ApiOperation({
    summary: '容器的来源与去向 What a container was filled from and what was filled from it, oldest first',
  })
  @ApiOkResponse({ type: PageOf(GenealogyEdgeView) })
  edges(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: EdgeQuery,
  ): Promise<Page<GenealogyEdgeView>> {
    return this.genealogy.edges(actor, id, query);
  }
}
