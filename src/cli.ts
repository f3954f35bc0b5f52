import { commands, findCommand, usage } from './cli/commands.js';
import { DomainError, renderText } from './shared/domain-error.js';
import { callerDirectory } from './platform/config/process-environment.js';
import { ConfigError } from './platform/config/load-config.js';
import { showSourcesInStacks } from './platform/logging/source-stacks.js';
import { enterPackageRoot } from './package-root.js';

const directory = callerDirectory();
enterPackageRoot();
showSourcesInStacks();

const words = process.argv.slice(2);
const found = findCommand(words);
if (found === null) {
  console.error(usage(commands));
  process.exit(words.length === 0 || words[0] === 'help' ? 0 : 2);
}

try {
  await found.command.run(found.args, directory);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

/** A refusal in both languages with every line it names; anything else with its stack, for whoever runs the facility. */
function sentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof DomainError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const head = [renderText(error.text, 'zh', error.details), renderText(error.text, 'en', error.details)];
  const fields = error.fields.map(
    ({ pointer, text, details }) =>
      `  ${pointer}  ${renderText(text, 'zh', details)} ${renderText(text, 'en', details)}`,
  );
  return [...head, ...fields].join('\n');
}
