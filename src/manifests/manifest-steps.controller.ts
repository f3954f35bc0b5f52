import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import { enterpriseRoles, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import {
  ConfirmManifest,
  CorrectOfficialNumber,
  EnterOfficialNumber,
  RefuseLoading,
  SignLoading,
  VoidManifest,
} from './dto/manifest-steps.dto.js';
import { ManifestView } from './dto/manifest.view.js';
import { ManifestJourney } from './manifest-journey.service.js';
import { ManifestSigning } from './manifest-signing.service.js';

/** The steps of a manifest, one route each; acceptance at the weighbridge is the storage module's. */
@ApiTags('联单 · Manifests')
@Controller('manifests/:id')
export class ManifestStepsController {
  constructor(
    private readonly signing: ManifestSigning,
    private readonly journey: ManifestJourney,
  ) {}

  @Post('confirm')
  @HttpCode(200)
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: 'The enterprise signs the draft; the official number is asked for' })
  @ApiOkResponse({ type: ManifestView })
  confirm(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: ConfirmManifest,
  ): Promise<ManifestView> {
    return this.signing.confirm(actor, request, id, body);
  }

  @Post('official-number')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Enter the 14-digit number by hand; also completes a paper back-fill' })
  @ApiOkResponse({ type: ManifestView })
  enterOfficialNumber(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: EnterOfficialNumber,
  ): Promise<ManifestView> {
    return this.journey.enterOfficialNumber(actor, request, id, body);
  }

  @Post('correct-number')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Put a number right that was mistyped (If-Match), before anybody has signed the loading' })
  @ApiOkResponse({ type: ManifestView })
  correctOfficialNumber(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @IfMatch() version: number,
    @Param('id', UuidPipe) id: string,
    @Body() body: CorrectOfficialNumber,
  ): Promise<ManifestView> {
    return this.journey.correctOfficialNumber(actor, request, id, version, body);
  }

  @Post('sign-loading')
  @HttpCode(200)
  @Roles('operator.driver', ...enterpriseRoles)
  @ApiOperation({ summary: 'Driver (with the masses) and enterprise sign; with both signatures the waste is loaded' })
  @ApiOkResponse({ type: ManifestView })
  signLoading(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: SignLoading,
  ): Promise<ManifestView> {
    return this.signing.signLoading(actor, request, id, body);
  }

  @Post('refuse-loading')
  @HttpCode(200)
  @Roles(...enterpriseRoles)
  @ApiOperation({ summary: 'The enterprise does not sign what the driver entered, and says why; nothing is loaded' })
  @ApiOkResponse({ type: ManifestView })
  refuseLoading(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: RefuseLoading,
  ): Promise<ManifestView> {
    return this.signing.refuseLoading(actor, request, id, body);
  }

  @Post('depart')
  @HttpCode(200)
  @Roles('operator.driver', ...plannerRoles)
  @ApiOperation({ summary: 'The vehicle leaves with the waste' })
  @ApiOkResponse({ type: ManifestView })
  depart(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ManifestView> {
    return this.journey.depart(actor, request, id);
  }

  @Post('arrive')
  @HttpCode(200)
  @Roles('operator.driver', 'operator.weighbridge', ...plannerRoles)
  @ApiOperation({ summary: 'The vehicle is at the facility; five working days for acceptance begin' })
  @ApiOkResponse({ type: ManifestView })
  arrive(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ManifestView> {
    return this.journey.arrive(actor, request, id);
  }

  @Post('close')
  @HttpCode(200)
  @Roles('operator.weighbridge', ...plannerRoles)
  @ApiOperation({ summary: 'Close for good, once returns and paper back-fill are done' })
  @ApiOkResponse({ type: ManifestView })
  close(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ManifestView> {
    return this.journey.close(actor, request, id);
  }

  @Post('void')
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Void, before loading only; its internal number stays spent' })
  @ApiOkResponse({ type: ManifestView })
  voidOne(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @Body() body: VoidManifest,
  ): Promise<ManifestView> {
    return this.journey.voidOne(actor, request, id, body);
  }

  @Post('send-back')
  @HttpCode(200)
  @Roles('operator.driver', 'operator.weighbridge', ...plannerRoles)
  @ApiOperation({ summary: 'Return trip: refused goods leave the facility' })
  @ApiOkResponse({ type: ManifestView })
  sendBack(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ManifestView> {
    return this.journey.sendBack(actor, request, id);
  }

  @Post('take-back')
  @HttpCode(200)
  @Roles(...enterpriseRoles, 'operator.manager')
  @ApiOperation({ summary: 'Return trip: the enterprise has its goods again' })
  @ApiOkResponse({ type: ManifestView })
  takeBack(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<ManifestView> {
    return this.journey.takeBack(actor, request, id);
  }
}
