import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SessionOnly, SignedIn } from '../platform/http/access.decorator.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { ApiKeys } from './api-keys.service.js';
import { ApiKeyView, CreatedApiKeyView } from './dto/api-key.view.js';
import { CreateApiKey, OwnedQuery } from './dto/identity.dto.js';

@ApiTags('接口密钥 · API keys')
@SignedIn()
@SessionOnly()
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  /** Own keys, newest first; an administrator may name an account. */
  @Get()
  @ApiOkResponse({ type: PageOf(ApiKeyView) })
  list(@CurrentActor() actor: Actor, @Query() query: OwnedQuery): Promise<Page<ApiKeyView>> {
    return this.keys.list(actor, query);
  }

  /** The key is shown once. */
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateApiKey): Promise<CreatedApiKeyView> {
    return this.keys.create(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  revoke(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    return this.keys.revoke(actor, request, id);
  }
}
