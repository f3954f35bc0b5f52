import { defineTopic } from '../../jobs/topics.js';

/** A delivery was given up and its channel, which worked before, is marked as failing. */
export const channelFailing = defineTopic<{ channelId: string }>('channel.failing');
