/** A piece that lives shortly may be larger than what the collector moves about. */
const pieceBytes = 256 * 1024;
/** Of one UTF-16 unit, at most. */
const mostBytes = 3;

/** Texts one after the other in UTF-8. Each goes straight into the piece: joining them first would cost as much again. */
export function* utf8Pieces(texts: Iterable<string>): Generator<Buffer> {
  let piece = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  for (const text of texts) {
    const room = text.length * mostBytes;
    if (filled + room > piece.length) {
      yield piece.subarray(0, filled);
      piece = Buffer.allocUnsafe(Math.max(pieceBytes, room));
      filled = 0;
    }
    filled += piece.write(text, filled);
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
