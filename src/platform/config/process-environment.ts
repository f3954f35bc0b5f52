// What the operating system and npm tell the process, as opposed to what somebody configured.

/** Where the user typed the command: npm runs it in the package's root and keeps the place in INIT_CWD. */
export const callerDirectory = (): string => process.env.INIT_CWD ?? process.cwd();

/** Where programs are found; for child processes that get an environment of their own. */
export const programPath = (): string | undefined => process.env.PATH;

/** The server that `npm run demo` is to drive; undefined: one of its own. */
export const drivenServer = (): string | undefined => process.env.BASE_URL || undefined;
