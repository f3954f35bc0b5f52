/** The process's clock, for views and deadlines. Instants with legal weight come from the database's clock instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock which stands still, for tests. */
export const fixedClock = (instant: Date): Clock => {
  const milliseconds = instant.getTime();
  // A new Date each time: whoever changes theirs must not move the clock.
  return { now: () => new Date(milliseconds) };
};
