import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { ContainerTraces } from './container-traces.service.js';
import { TracePeriod } from './dto/trace.dto.js';
import {
  TracedContainerView,
  ContainerTraceView,
  EnterpriseTraceView,
  ManifestTraceView,
  OriginView,
  TracePartView,
} from './dto/trace.view.js';
import { Traces } from './traces.service.js';

const readers: readonly Role[] = [
  ...new Set<Role>([...storekeeperRoles, ...plannerRoles, ...enterpriseRoles, 'regulator']),
];

@ApiTags('追溯 · Trace')
@Controller()
@Roles(...readers)
export class TraceController {
  constructor(
    private readonly containers: ContainerTraces,
    private readonly traces: Traces,
  ) {}

  @Get('containers/:id/trace')
  @ApiOperation({ summary: '容器追溯：从哪来、到哪去，精确到克 Where its waste came from and went to, to the gram' })
  @ApiOkResponse({ type: ContainerTraceView })
  container(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ContainerTraceView> {
    return this.containers.trace(actor, id);
  }

  @Get('containers/:id/trace/origins')
  @ApiOperation({ summary: '容器内废物的来源 Whose waste is in it, origin by origin' })
  @ApiOkResponse({ type: PageOf(OriginView) })
  origins(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<OriginView>> {
    return this.containers.origins(actor, id, query);
  }

  @Get('containers/:id/trace/parts')
  @ApiOperation({ summary: '该容器运来的废物现在何处 Where the waste that came in it is now, container by container' })
  @ApiOkResponse({ type: PageOf(TracePartView) })
  parts(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<TracePartView>> {
    return this.containers.parts(actor, id, query);
  }

  @Get('manifests/:id/trace')
  @ApiOperation({ summary: '联单追溯：每一克现在何处 Where every gram of a manifest is, line by line' })
  @ApiOkResponse({ type: ManifestTraceView })
  manifest(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ManifestTraceView> {
    return this.traces.ofManifest(actor, id);
  }

  @Get('manifests/:id/trace/containers')
  @ApiOperation({ summary: '联单上的容器 The containers that came on a manifest, by code' })
  @ApiOkResponse({ type: PageOf(TracedContainerView) })
  containersOf(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<TracedContainerView>> {
    return this.traces.containersOf(actor, id, query);
  }

  @Get('enterprises/:id/trace')
  @ApiOperation({ summary: '单位追溯：按废物代码和去处 Where every gram of an enterprise is, by waste code and place' })
  @ApiOkResponse({ type: EnterpriseTraceView })
  enterprise(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() period: TracePeriod,
  ): Promise<EnterpriseTraceView> {
    return this.traces.ofEnterprise(actor, id, period);
  }
}
