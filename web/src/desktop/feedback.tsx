import type { ArgsProps as MessageArgs } from 'antd/es/message';
import type { ArgsProps as NotificationArgs } from 'antd/es/notification';

type Tone = 'success' | 'info' | 'warning' | 'error';
type Content = MessageArgs['content'];

/** Comes with the first message: no page needs it to be drawn. */
const load = () => import('./feedback-antd');

/** A line at the top that goes by itself: what was done. */
export function tellDone(content: Content, tone: Tone = 'success', seconds = 4): void {
  void load().then(({ message }) => message.open({ type: tone, content, duration: seconds }));
}

/** A note that stays until it is closed: what needs reading. */
export function tellNote(tone: Tone, note: Pick<NotificationArgs, 'title' | 'description' | 'duration'>): void {
  void load().then(({ notification }) => notification[tone](note));
}
