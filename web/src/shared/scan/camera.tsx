import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words';
import { loadDecoder, readCode } from './decoder';
import { scanWords } from './scan.words';

/** Between two looks at the picture; a look takes about 50 ms. */
const lookEveryMs = 200;
/** The same label stays in the picture: not reported again within this time. */
const sameAfterMs = 2_500;

type Trouble = 'noCamera' | 'denied' | 'noDecoder';

const troubleOf = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'noCamera';

/** What the camera sees, read several times a second until unmounted. */
export function Camera({ onCode }: { readonly onCode: (code: string) => void }) {
  const say = useWords(scanWords);
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onCode);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    const stop = watch(video.current!, (code) => latest.current(code), setTrouble);
    return stop;
  }, []);
  if (trouble !== undefined)
    return (
      <p className="scan-trouble" role="alert">
        {say(trouble)}
      </p>
    );
  return (
    <>
      <video ref={video} className="scan-view" aria-label={say('view')} playsInline muted />
      <p className="scan-hint">{say('aim')}</p>
    </>
  );
}

/** Opens the camera at the back and reads until the returned function is called. */
function watch(
  video: HTMLVideoElement,
  onCode: (code: string) => void,
  onTrouble: (trouble: Trouble) => void,
): () => void {
  let open = true;
  let stream: MediaStream | undefined;
  let timer: number | undefined;
  const last = { code: '', atMs: -Infinity };
  const look = async () => {
    const code = await readCode(video).catch(() => null);
    if (!open) return;
    const nowMs = performance.now();
    if (code !== null && (code !== last.code || nowMs - last.atMs > sameAfterMs)) {
      Object.assign(last, { code, atMs: nowMs });
      navigator.vibrate?.(60);
      onCode(code);
    } else if (code !== null) last.atMs = nowMs;
    timer = window.setTimeout(() => void look(), lookEveryMs);
  };
  const start = async () => {
    // Missing where the address is not https.
    if (navigator.mediaDevices === undefined) return onTrouble('noCamera');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch (error) {
      return open ? onTrouble(troubleOf(error)) : undefined;
    }
    if (!open) return release();
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    if (
      !(await loadDecoder().then(
        () => true,
        () => false,
      ))
    )
      return open ? onTrouble('noDecoder') : undefined;
    void look();
  };
  const release = () => stream?.getTracks().forEach((track) => track.stop());
  void start();
  return () => {
    open = false;
    window.clearTimeout(timer);
    release();
  };
}
