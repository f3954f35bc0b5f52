import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../../platform/http/access.decorator.js';
import type { Actor } from '../../../shared/roles.js';
import { Idempotent } from '../../../writes/request-identity.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { ReportExportView } from '../exports/dto/export.view.js';
import { reportReaders } from '../report-readers.rules.js';
import { AskForList } from './dto/list-export.dto.js';
import { ListExports } from './list-exports.service.js';

@ApiTags('报表 · Reports')
@Controller('reports/list-exports')
@Roles(...reportReaders)
export class ListExportsController {
  constructor(private readonly exports: ListExports) {}

  @Post()
  @ApiOperation({
    summary:
      '导出列表的全部筛选结果（注明用途） All filtered rows of any paged list that the caller may read, as a file',
    description:
      'Made in the background like every report; its progress, cancellation and file are under /reports/exports. At most 1,000,000 rows.',
  })
  @ApiCreatedResponse({ type: ReportExportView })
  ask(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: AskForList,
  ): Promise<ReportExportView> {
    return this.exports.ask(actor, request, body);
  }
}
