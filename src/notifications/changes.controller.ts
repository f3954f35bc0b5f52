import { Controller, Headers, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { ChangeView } from '../audit/audit-event.view.js';
import { CurrentActor, SignedIn } from '../platform/http/access.decorator.js';
import type { Actor } from '../shared/roles.js';
import { ChangesService } from './changes.service.js';

@ApiTags('变化流 · Changes')
@SignedIn()
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @Sse()
  @ApiOperation({
    summary: '实时更新 Live changes',
    description:
      'Server-sent events: `change` with a ChangeView for each event the caller may see, `reset` when the caller has to load everything anew.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'id of the last event received; go on after it' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ type: ChangeView })
  open(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<Observable<MessageEvent>> {
    return this.changes.open(actor, lastEventId);
  }
}
