import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { operatorRoles, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Crew } from './crew.service.js';
import { ChangeCrewMember, RegisterCrewMember } from './dto/crew-member.dto.js';
import { CrewMemberView } from './dto/crew-member.view.js';
import { CarriedListQuery } from './dto/partner-list.query.dto.js';

@ApiTags('驾驶员与押运员 · Drivers and escorts')
@Controller('crew')
export class CrewController {
  constructor(private readonly crew: Crew) {}

  @Get()
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'List, by name or by expiry of the papers' })
  @ApiOkResponse({ type: PageOf(CrewMemberView) })
  list(@CurrentActor() actor: Actor, @Query() query: CarriedListQuery): Promise<Page<CrewMemberView>> {
    return this.crew.list(actor, query);
  }

  @Get(':id')
  @Roles(...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'One crew member with the steps the caller may take' })
  @ApiOkResponse({ type: CrewMemberView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<CrewMemberView> {
    return this.crew.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...plannerRoles, 'regulator')
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.crew.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Register' })
  @ApiCreatedResponse({ type: CrewMemberView })
  register(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: RegisterCrewMember,
  ): Promise<CrewMemberView> {
    return this.crew.register(actor, request, body);
  }

  @Patch(':id')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Change what is given (If-Match)' })
  @ApiOkResponse({ type: CrewMemberView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeCrewMember,
  ): Promise<CrewMemberView> {
    return this.crew.change(actor, request, id, version, body);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Retire: kept for old papers, no longer planned with (If-Match)' })
  @ApiOkResponse({ type: CrewMemberView })
  retire(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CrewMemberView> {
    return this.crew.take(actor, request, id, version, 'retire');
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Take back into use (If-Match)' })
  @ApiOkResponse({ type: CrewMemberView })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CrewMemberView> {
    return this.crew.take(actor, request, id, version, 'reinstate');
  }
}
