import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileSchema, fileTypes, handOut } from '../../platform/documents/hand-out.js';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { LedgerBalanceQuery, LedgerListQuery, LedgerSheetQuery, LedgerUnitQuery } from './dto/ledger.dto.js';
import { LedgerBalanceView, LedgerBatchView, LedgerPageView } from './dto/ledger.view.js';
import { ledgerReaders } from './ledger-people.js';
import { ledgerTables } from './ledger.types.js';
import { StatutoryLedgers } from './ledgers.service.js';

@ApiTags('管理台账 · Statutory ledgers')
@Controller('statutory-ledgers')
@Roles(...ledgerReaders)
export class LedgersController {
  constructor(private readonly ledgers: StatutoryLedgers) {}

  @Get('balance')
  @ApiOperation({ summary: '收支平衡：期初＋产生＋接收−自行−委外＝期末 Balance by waste code, as of any instant' })
  @ApiOkResponse({ type: LedgerBalanceView })
  balance(@CurrentActor() actor: Actor, @Query() query: LedgerBalanceQuery): Promise<LedgerBalanceView> {
    return this.ledgers.balance(actor, query);
  }

  @Get('records/:batchNo')
  @ApiOperation({ summary: '一个批次及其前后批次（产生→入库→出库→委外） One batch, its corrections and its chain' })
  @ApiOkResponse({ type: LedgerBatchView })
  batch(
    @CurrentActor() actor: Actor,
    @Param('batchNo') batchNo: string,
    @Query() query: LedgerUnitQuery,
  ): Promise<LedgerBatchView> {
    return this.ledgers.batch(actor, batchNo, query);
  }

  @Get(':table')
  @ApiOperation({ summary: '管理台账表（HJ 1259-2022 附录B），最近的在前 A table of HJ 1259 Annex B, newest first' })
  @ApiParam({ name: 'table', enum: ledgerTables })
  @ApiOkResponse({ type: LedgerPageView })
  list(
    @CurrentActor() actor: Actor,
    @Param('table') table: string,
    @Query() query: LedgerListQuery,
  ): Promise<LedgerPageView> {
    return this.ledgers.list(actor, table, query);
  }

  @Get(':table/sheet')
  @ApiOperation({ summary: '导出管理台账表（一年以内） A table as a file, a year at most' })
  @ApiParam({ name: 'table', enum: ledgerTables })
  @ApiProduces(fileTypes.xlsx, fileTypes.csv)
  @ApiOkResponse(fileSchema)
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('table') table: string,
    @Query() query: LedgerSheetQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.ledgers.sheet(actor, table, query);
    return handOut(reply, file, file.format, 'statutory-ledger');
  }
}
