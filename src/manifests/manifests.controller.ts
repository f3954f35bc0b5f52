import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditEventView } from '../audit/audit-event.view.js';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { enterpriseRoles, operatorRoles, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { BackfillTrips } from './backfill-trips.service.js';
import { BackfillTripsView } from './dto/backfill-trip.view.js';
import { ChangeManifest } from './dto/change-manifest.dto.js';
import { ManifestListQuery } from './dto/manifest-list.dto.js';
import { BackfillManifest, DraftManifest } from './dto/manifest-steps.dto.js';
import { ManifestRowView, ManifestView } from './dto/manifest.view.js';
import { ManifestDrafting } from './manifest-drafting.service.js';
import { ManifestReads } from './manifest-reads.service.js';
import { PaperBackfill } from './paper-backfill.service.js';

/** Reading manifests, drafting and mending them. Their steps are in manifest-steps.controller.ts. */
@ApiTags('联单 · Manifests')
@Controller('manifests')
export class ManifestsController {
  constructor(
    private readonly reads: ManifestReads,
    private readonly drafting: ManifestDrafting,
    private readonly backfill: PaperBackfill,
    private readonly trips: BackfillTrips,
  ) {}

  @Get()
  @Roles(...enterpriseRoles, ...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'List; a driver sees those of the own rounds, a regulator those of the division' })
  @ApiOkResponse({ type: PageOf(ManifestRowView) })
  list(@CurrentActor() actor: Actor, @Query() query: ManifestListQuery): Promise<Page<ManifestRowView>> {
    return this.reads.list(actor, query);
  }

  @Get('backfill-trips')
  @Roles(...plannerRoles)
  @ApiOperation({
    summary: '可补录的车次和单位 Trips that can still be entered from paper, with what the paper has to say',
  })
  @ApiOkResponse({ type: BackfillTripsView })
  backfillTrips(@CurrentActor() actor: Actor): Promise<BackfillTripsView> {
    return this.trips.list(actor);
  }

  @Get(':id')
  @Roles(...enterpriseRoles, ...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'One manifest with lines, signatures and the steps open to the caller' })
  @ApiOkResponse({ type: ManifestView })
  detail(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ManifestView> {
    return this.reads.detail(actor, id);
  }

  @Get(':id/events')
  @Roles(...enterpriseRoles, ...operatorRoles, 'regulator')
  @ApiOperation({ summary: 'Timeline, newest first' })
  @ApiOkResponse({ type: PageOf(AuditEventView) })
  events(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<AuditEventView>> {
    return this.reads.events(actor, id, page);
  }

  @Post()
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Draft the manifest of one enterprise and trip again, after it was voided' })
  @ApiCreatedResponse({ type: ManifestView })
  draft(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: DraftManifest,
  ): Promise<ManifestView> {
    return this.drafting.draft(actor, request, body);
  }

  @Post('backfill')
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Enter a transfer that ran on a paper manifest (部令23号 第20条)' })
  @ApiCreatedResponse({ type: ManifestView })
  enterPaper(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: BackfillManifest,
  ): Promise<ManifestView> {
    return this.backfill.enter(actor, request, body);
  }

  @Patch(':id')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Mend a draft (If-Match); what a signature sealed is refused' })
  @ApiOkResponse({ type: ManifestView })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @IfMatch() version: number,
    @Param('id', UuidPipe) id: string,
    @Body() body: ChangeManifest,
  ): Promise<ManifestView> {
    return this.drafting.change(actor, request, id, version, body);
  }
}
