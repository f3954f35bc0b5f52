/**
 * Runs in a page of the console. Sets `window.firstRowMs`, a promise of the time from the reader's last click, key or entry
 * until the list's first row was another one and painted.
 */
export function watchFirstRow() {
  const longestMs = 10_000;
  const first = () => document.querySelector('.list-table tbody tr')?.textContent ?? '';
  const before = first();
  let actedAt = performance.now();
  const noteAct = ({ timeStamp }) => (actedAt = timeStamp);
  for (const name of ['click', 'keydown', 'input']) addEventListener(name, noteAct, { capture: true });
  window.firstRowMs = new Promise((resolve, reject) => {
    // A task asked for within a frame runs once that frame was painted.
    const whenPainted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - actedAt);
      port2.postMessage(null);
    };
    const observer = new MutationObserver(() => {
      if (first() === '' || first() === before) return;
      observer.disconnect();
      requestAnimationFrame(whenPainted);
    });
    setTimeout(() => reject(new Error(`the first row stayed ${before}`)), longestMs);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
