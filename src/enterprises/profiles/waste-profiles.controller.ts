import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf, PageQuery } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import {
  ChangeWasteProfile,
  CreateWasteProfile,
  ProfilesFromTemplates,
  WasteProfilesQuery,
} from './dto/waste-profile.dto.js';
import { ProfilesFromTemplatesView, WasteProfileRowView, WasteProfileView } from './dto/waste-profile.view.js';
import { WasteProfiles } from './waste-profiles.service.js';

const keepers: readonly Role[] = [...enterpriseRoles, ...plannerRoles];
const readers: readonly Role[] = [...keepers, 'operator.weighbridge', 'regulator'];

@ApiTags('废物档案 · Waste profiles')
@Controller('waste-profiles')
export class WasteProfilesController {
  constructor(private readonly profiles: WasteProfiles) {}

  @Get()
  @Roles(...readers)
  @ApiOperation({ summary: 'Search by name, pinyin, initials or code' })
  @ApiOkResponse({ type: PageOf(WasteProfileRowView) })
  list(@CurrentActor() actor: Actor, @Query() query: WasteProfilesQuery): Promise<Page<WasteProfileRowView>> {
    return this.profiles.list(actor, query);
  }

  @Get(':id')
  @Roles(...readers)
  @ApiOperation({ summary: 'One waste profile with what it should still say' })
  @ApiOkResponse({ type: WasteProfileView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<WasteProfileView> {
    return this.profiles.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...readers)
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.profiles.events(actor, id, page);
  }

  @Post()
  @Roles(...keepers)
  @ApiOperation({ summary: 'Describe a waste' })
  @ApiCreatedResponse({ type: WasteProfileView })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateWasteProfile,
  ): Promise<WasteProfileView> {
    return this.profiles.create(actor, request, body);
  }

  @Post('from-templates')
  @Roles(...keepers)
  @ApiOperation({ summary: 'Describe the usual wastes of a trade from templates' })
  @ApiCreatedResponse({ type: ProfilesFromTemplatesView })
  fromTemplates(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: ProfilesFromTemplates,
  ): Promise<ProfilesFromTemplatesView> {
    return this.profiles.fromTemplates(actor, request, body);
  }

  @Patch(':id')
  @Roles(...keepers)
  @ApiOperation({ summary: 'Change what is given; bookings already made keep what they said (If-Match)' })
  @ApiOkResponse({ type: WasteProfileView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeWasteProfile,
  ): Promise<WasteProfileView> {
    return this.profiles.change(actor, request, id, version, body);
  }

  @Post(':id/archive')
  @HttpCode(200)
  @Roles(...keepers)
  @ApiOperation({ summary: 'Archive: kept for its bookings, no longer offered (If-Match)' })
  @ApiOkResponse({ type: WasteProfileView })
  archive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<WasteProfileView> {
    return this.profiles.archive(actor, request, id, version);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Roles(...keepers)
  @ApiOperation({ summary: 'Use an archived profile again (If-Match)' })
  @ApiOkResponse({ type: WasteProfileView })
  restore(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<WasteProfileView> {
    return this.profiles.restore(actor, request, id, version);
  }
}
