/**
 * A server outlives whoever reads its output (`npm start | head -1`, a closed terminal behind a pipe): what it then says
 * is lost, and it goes on serving; stop signals end it as ever. Unhandled, the second line into a broken pipe is an
 * uncaught exception: it ends the process in the midst of whatever is under way and leaves the embedded cluster running
 * without it.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
