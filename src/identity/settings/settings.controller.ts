import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles, SessionOnly } from '../../platform/http/access.decorator.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { ChangeSetting, CreateSetting, SettingsQuery } from './dto/setting.dto.js';
import { SettingDefinitionView, settingDefinitions, SettingView } from './dto/setting.view.js';
import { SettingsService } from './settings.service.js';

@ApiTags('规则参数 · Settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** Rows with their dates, by name. */
  @Get()
  @Roles('administrator', 'operator.manager')
  @ApiOkResponse({ type: PageOf(SettingView) })
  list(@CurrentActor() actor: Actor, @Query() query: SettingsQuery): Promise<Page<SettingView>> {
    return this.settings.list(actor, query);
  }

  /** What can be set, with bounds, basis and the value that holds by default. */
  @Get('definitions')
  @Roles('administrator', 'operator.manager')
  definitions(): SettingDefinitionView[] {
    return settingDefinitions();
  }

  @Post()
  @Roles('administrator')
  @SessionOnly()
  add(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Body() body: CreateSetting,
  ): Promise<SettingView> {
    return this.settings.add(actor, request, body);
  }

  /** Ends a row, or corrects one that is not in force yet. */
  @Patch(':id')
  @Roles('administrator')
  @SessionOnly()
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeSetting,
  ): Promise<SettingView> {
    return this.settings.change(actor, request, id, version, body);
  }
}
