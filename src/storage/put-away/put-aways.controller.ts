import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import { storekeeperRoles } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { ScannedPutAway } from './dto/put-away.dto.js';
import { PlacedContainerView } from './dto/put-away.view.js';
import { PutAway } from './put-away.service.js';

/** For scanners, which read a label and know no id. */
@ApiTags('入库 · Put-away')
@Controller('put-aways')
export class PutAwaysController {
  constructor(private readonly places: PutAway) {}

  @Post()
  @HttpCode(200)
  @Roles(...storekeeperRoles)
  @ApiOperation({ summary: '扫码入库 From the receiving bay into a zone, by the label' })
  @ApiOkResponse({ type: PlacedContainerView })
  putAway(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: ScannedPutAway,
  ): Promise<PlacedContainerView> {
    return this.places.putAwayScanned(actor, request, body);
  }
}
