import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { plannerRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { ProposeRounds } from './dto/propose-rounds.dto.js';
import { ProposalsView } from './dto/proposal.view.js';
import { Proposals } from './proposals.service.js';

@ApiTags('车次 · Rounds')
@Controller('rounds/proposals')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  @Post()
  @HttpCode(200)
  @Roles(...plannerRoles)
  @ApiOperation({ summary: 'Propose rounds for the bookings that wait, with kilometres and cost; stores nothing' })
  @ApiOkResponse({ type: ProposalsView })
  propose(@CurrentActor() actor: Actor, @Body() body: ProposeRounds): Promise<ProposalsView> {
    return this.proposals.propose(actor, body);
  }
}
