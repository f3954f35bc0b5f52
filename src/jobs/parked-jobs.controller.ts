import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { PageOf, PageQuery } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { JobsService } from './jobs.service.js';
import { ParkedJobView, RetriedJobView } from './parked-job.view.js';

@ApiTags('后台任务 · Jobs')
@Controller('parked-jobs')
export class ParkedJobsController {
  constructor(private readonly jobs: JobsService) {}

  @Get()
  @Roles('administrator')
  @ApiOperation({ summary: 'Work that failed for good, newest first, with its reason' })
  @ApiOkResponse({ type: PageOf(ParkedJobView) })
  list(@Query() query: PageQuery): Promise<Page<ParkedJobView>> {
    return this.jobs.listParked(query);
  }

  @Post(':messageId/:handler/retry')
  @HttpCode(200)
  @Roles('administrator')
  @ApiOperation({ summary: 'Send parked work back to the queue; repeated, it still has one effect' })
  @ApiOkResponse({ type: RetriedJobView })
  retry(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('messageId', UuidPipe) messageId: string,
    @Param('handler') handler: string,
  ): Promise<RetriedJobView> {
    return this.jobs.retryParked(actor, request, messageId, handler);
  }
}
