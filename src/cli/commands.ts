import { catalogueCommands } from './catalogue.commands.js';
import { databaseCommands } from './database.commands.js';
import { generatedCommands } from './generated.commands.js';
import { operationCommands } from './operation.commands.js';
import type { Command } from './command.types.js';

export const commands: readonly Command[] = [
  ...databaseCommands,
  ...catalogueCommands,
  ...operationCommands,
  ...generatedCommands,
];

/** A command is one or two words; what follows is its arguments. */
export function findCommand(words: readonly string[]): { command: Command; args: string[] } | null {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, index) => words[index] === word)) return { command, args: words.slice(name.length) };
  }
  return null;
}

export function usage(listed: readonly Command[]): string {
  const width = Math.max(...listed.map(({ usage: line }) => line.length));
  const lines = listed.map(({ usage: line, does }) => `  ${line.padEnd(width)}  ${does.zh} ${does.en}`);
  return ['用法 Usage: npm run cli -- <command>', ...lines].join('\n');
}
