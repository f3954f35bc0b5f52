import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import type { Stage } from './trips.seed.js';

/**
 * A webhook of the facility, paused so that the demonstration tells nobody outside anything: what happens from now on
 * waits in its log. Its making has no key, since its secret is shown once; so it is looked for first.
 */
export async function pauseChannel({ services, site }: Stage): Promise<void> {
  const { channels } = services;
  const manager = actorOf('manager', site.actors);
  const { items } = await channels.list(manager, { limit: 1 });
  const made =
    items[0] ??
    (await channels.create(manager, {
      kind: 'webhook',
      name: '园区综合平台回调',
      url: 'https://hooks.example.cn/green-island',
    }));
  if (made.state === 'active') await channels.pause(manager, step('channels/pause'), made.id);
}
