/** Where the queue lives on the PostgreSQL backend, apart from our own tables. */
export const queueSchema = 'bullmq';

/** The one queue of this program, on either backend. */
export const queueName = 'green-island';
