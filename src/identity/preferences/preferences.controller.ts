import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { Idempotent } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { SetPreference } from './dto/preference.dto.js';
import { PreferencesView, PreferenceView } from './dto/preference.view.js';
import { Preferences } from './preferences.service.js';

@ApiTags('本人账号 · Own account')
@SignedIn()
@Controller('me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  /** How the caller likes the screens: columns, saved filters, theme, density. All at once, at most 100. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<PreferencesView> {
    return this.preferences.list(actor);
  }

  /** The key is the client's: a small letter, then letters, digits, dots, dashes, 64 at most. The last write wins. */
  @Put(':key')
  put(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('key') key: string,
    @Body() { value }: SetPreference,
  ): Promise<PreferenceView> {
    return this.preferences.put(actor, request, key, value);
  }

  @Delete(':key')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('key') key: string,
  ): Promise<void> {
    return this.preferences.remove(actor, request, key);
  }
}
