import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { enterpriseRoles, operatorRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { IntakeQuery } from './dto/intake.dto.js';
import { IntakeView } from './dto/intake.view.js';
import { IntakeGate } from './intake-gate.service.js';

@ApiTags('收集状态 · Intake')
@Controller('intake')
export class IntakeController {
  constructor(private readonly intake: IntakeGate) {}

  @Get()
  @Roles(...enterpriseRoles, ...operatorRoles, 'regulator')
  @ApiOperation({ summary: '是否因超期贮存暂停收集 Whether overdue storage stops intake, of what and since when' })
  @ApiOkResponse({ type: IntakeView })
  view(@CurrentActor() actor: Actor, @Query() query: IntakeQuery): Promise<IntakeView> {
    return this.intake.view(actor, query.facilityId);
  }
}
