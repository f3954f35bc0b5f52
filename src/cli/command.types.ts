import type { Text } from '../shared/domain-error.js';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: Text;
  /** Paths among the arguments are relative to `directory`, where the caller typed the command. */
  run(args: string[], directory: string): Promise<void>;
}
