import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { monitoringKeepers, monitoringReaders } from '../emissions/monitoring-roles.js';
import { CameraAlarms } from './camera-alarms.service.js';
import { Cameras } from './cameras.service.js';
import {
  CameraAlarmQuery,
  CameraQuery,
  ChangeCamera,
  CreateCamera,
  ExplainCameraAlarm,
  SendHeartbeats,
} from './dto/camera.dto.js';
import {
  CameraAlarmDetailView,
  CameraAlarmView,
  CameraDetailView,
  CameraView,
  HeartbeatsAnswer,
} from './dto/camera.view.js';

@ApiTags('视频监控 · Cameras')
@Roles(...monitoringReaders)
@Controller()
export class CamerasController {
  constructor(
    private readonly cameras: Cameras,
    private readonly watched: CameraAlarms,
  ) {}

  @Get('cameras')
  @ApiOperation({ summary: 'Cameras by code' })
  @ApiOkResponse({ type: PageOf(CameraView) })
  list(@CurrentActor() actor: Actor, @Query() query: CameraQuery): Promise<Page<CameraView>> {
    return this.cameras.list(actor, query);
  }

  @Post('cameras')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Registers a camera of the own facility' })
  create(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() camera: CreateCamera,
  ): Promise<CameraDetailView> {
    return this.cameras.create(actor, request, camera);
  }

  @Get('cameras/:id')
  @ApiOperation({ summary: 'One camera with the steps open to the caller' })
  find(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<CameraDetailView> {
    return this.cameras.find(actor, id);
  }

  @Patch('cameras/:id')
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Changes name, place or days of recording' })
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() change: ChangeCamera,
  ): Promise<CameraDetailView> {
    return this.cameras.change(actor, request, id, version, change);
  }

  @Post('cameras/:id/retire')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Takes a camera out of use; its alarms end' })
  retire(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CameraDetailView> {
    return this.cameras.take(actor, request, id, version, 'retire');
  }

  @Post('cameras/:id/reinstate')
  @HttpCode(200)
  @Roles('operator.manager')
  @ApiOperation({ summary: 'Takes a camera into use again' })
  reinstate(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<CameraDetailView> {
    return this.cameras.take(actor, request, id, version, 'reinstate');
  }

  @Post('camera-heartbeats')
  @HttpCode(200)
  @Roles(...monitoringKeepers)
  @ApiOperation({ summary: 'What a recorder knows of its cameras, up to 500 at once' })
  heartbeats(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() batch: SendHeartbeats,
  ): Promise<HeartbeatsAnswer> {
    return this.cameras.heartbeats(actor, request, batch);
  }

  @Get('camera-alarms')
  @ApiOperation({ summary: 'Cameras that fell silent or keep too little, newest first' })
  @ApiOkResponse({ type: PageOf(CameraAlarmView) })
  alarms(@CurrentActor() actor: Actor, @Query() query: CameraAlarmQuery): Promise<Page<CameraAlarmView>> {
    return this.watched.list(actor, query);
  }

  @Get('camera-alarms/:id')
  @ApiOperation({ summary: 'One alarm of a camera' })
  findAlarm(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<CameraAlarmDetailView> {
    return this.watched.find(actor, id);
  }

  @Post('camera-alarms/:id/acknowledge')
  @HttpCode(200)
  @Roles(...monitoringKeepers)
  @ApiOperation({ summary: 'Explains an alarm; only the fact ends it' })
  acknowledge(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() note: ExplainCameraAlarm,
  ): Promise<CameraAlarmDetailView> {
    return this.watched.acknowledge(actor, request, id, version, note);
  }
}
