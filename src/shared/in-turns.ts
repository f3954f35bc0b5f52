export type Task = () => Promise<void>;

/** Runs all, `most` at a time. The first failure stops what has not begun and is thrown when the rest has ended. */
export async function inTurns(tasks: readonly Task[], most: number): Promise<void> {
  const waiting = [...tasks];
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined && failures.length === 0; task = waiting.shift())
      await task().catch((error: unknown) => void failures.push(error));
  };
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, lane));
  if (failures.length > 0) throw failures[0];
}
