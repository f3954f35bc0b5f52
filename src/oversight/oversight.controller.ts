import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import type { Actor } from '../shared/roles.js';
import { OversightSummaryView } from './dto/oversight.view.js';
import { OversightService } from './oversight.service.js';

/** Lists, details and timelines are the same routes everybody uses; here is only what exists for regulators alone. */
@ApiTags('监管 · Oversight')
@Roles('regulator')
@Controller('oversight')
export class OversightController {
  constructor(private readonly oversight: OversightService) {}

  @Get('summary')
  @ApiOperation({ summary: 'The division at a glance: facilities, enterprises, manifests and what is overdue' })
  summary(@CurrentActor() actor: Actor): Promise<OversightSummaryView> {
    return this.oversight.summary(actor);
  }
}
