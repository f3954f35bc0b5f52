import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { containerReaders, labellers } from './container-people.js';
import { ContainerReads } from './container-reads.service.js';
import { ContainerListQuery } from './dto/container-list.dto.js';
import { ContainerDetailView, ContainerView } from './dto/container.view.js';
import { RecordGeneration, VoidContainer, WeighContainer } from './generator/dto/generation.dto.js';
import { RecordedGenerationView } from './generator/dto/generation.view.js';
import { Generation } from './generator/generation.service.js';

@ApiTags('容器 · Containers')
@Controller('containers')
export class ContainersController {
  constructor(
    private readonly generation: Generation,
    private readonly reads: ContainerReads,
  ) {}

  @Post()
  @Roles(...labellers)
  @ApiOperation({ summary: '产生记录并打码 Record generation: one label a package' })
  @ApiCreatedResponse({ type: RecordedGenerationView })
  record(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RecordGeneration,
  ): Promise<RecordedGenerationView> {
    return this.generation.record(actor, request, body);
  }

  @Post(':id/shelve')
  @HttpCode(200)
  @Roles(...labellers)
  @ApiOperation({ summary: '产废单位入库 Store at the generator' })
  @ApiOkResponse({ type: ContainerDetailView })
  shelve(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ContainerDetailView> {
    return this.generation.shelve(actor, request, id);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Roles(...labellers)
  @ApiOperation({ summary: '作废标签 Void a label' })
  @ApiOkResponse({ type: ContainerDetailView })
  void(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: VoidContainer,
  ): Promise<ContainerDetailView> {
    return this.generation.void(actor, request, id, body);
  }

  @Post(':id/weigh')
  @HttpCode(200)
  @Roles(...labellers)
  @ApiOperation({ summary: '交接前复称 Weigh again before the hand-over' })
  @ApiOkResponse({ type: ContainerDetailView })
  weigh(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WeighContainer,
  ): Promise<ContainerDetailView> {
    return this.generation.weigh(actor, request, id, version, body);
  }

  @Get()
  @Roles(...containerReaders)
  @ApiOperation({ summary: '容器列表 Containers' })
  @ApiOkResponse({ type: PageOf(ContainerView) })
  list(@CurrentActor() actor: Actor, @Query() query: ContainerListQuery): Promise<Page<ContainerView>> {
    return this.reads.list(actor, query);
  }

  @Get(':id')
  @Roles(...containerReaders)
  @ApiOperation({ summary: '容器详情 One container' })
  @ApiOkResponse({ type: ContainerDetailView })
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ContainerDetailView> {
    return this.reads.one(actor, id);
  }

  @Get(':id/events')
  @Roles(...containerReaders)
  @ApiOperation({ summary: '容器的经过 Timeline of a container' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.reads.events(actor, id, page);
  }
}
