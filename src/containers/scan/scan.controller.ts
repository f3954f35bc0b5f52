import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { containerReaders } from '../container-people.js';
import { ScanQuery } from './dto/scan.dto.js';
import { ScanView } from './dto/scan.view.js';
import { Scans } from './scans.service.js';

@ApiTags('容器 · Containers')
@Controller('scan')
export class ScanController {
  constructor(private readonly scans: Scans) {}

  @Get()
  @Roles(...containerReaders)
  @ApiOperation({ summary: '扫码 What a scanned label is, and what comes next' })
  @ApiOkResponse({ type: ScanView })
  look(@CurrentActor() actor: Actor, @Query() { code }: ScanQuery): Promise<ScanView> {
    return this.scans.look(actor, code);
  }
}
