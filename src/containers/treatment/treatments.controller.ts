import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { ContainerTreatments } from './container-treatments.service.js';
import { TreatmentListQuery } from './dto/treatment.dto.js';
import { TreatmentView } from './dto/treatment.view.js';

@ApiTags('利用处置结果 · Treatments')
@Controller('treatments')
export class TreatmentsController {
  constructor(private readonly treatments: ContainerTreatments) {}

  @Get()
  @Roles(...enterpriseRoles, ...plannerRoles, 'regulator')
  @ApiOperation({ summary: '利用处置结果 How, where and when each part was treated, newest first' })
  @ApiOkResponse({ type: PageOf(TreatmentView) })
  list(@CurrentActor() actor: Actor, @Query() query: TreatmentListQuery): Promise<Page<TreatmentView>> {
    return this.treatments.list(actor, query);
  }
}
