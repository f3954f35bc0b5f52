import { create } from 'qrcode';
import { useMemo } from 'react';
import './qr-code.css';

/** Modules of white around it, without which readers do not find it. */
const quiet = 4;

function draw(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const { modules } = create(text, { errorCorrectionLevel: 'L' });
    const { size } = modules;
    const dark = Array.from({ length: size * size }, (_, place) => place).filter((place) => modules.data[place] === 1);
    const squares = dark.map((place) => `M${(place % size) + quiet} ${Math.floor(place / size) + quiet}h1v1h-1z`);
    return { size: size + 2 * quiet, path: squares.join('') };
  } catch {
    // More text than the largest code holds.
    return null;
  }
}

/** Drawn here: an offline phone fetches no picture. `tooLong` stands instead when the text does not fit. */
export function QrCode(props: { readonly text: string; readonly label: string; readonly tooLong?: string }) {
  const drawn = useMemo(() => draw(props.text), [props.text]);
  if (drawn === null) return <p className="m-warn">{props.tooLong}</p>;
  return (
    <svg className="m-qr" viewBox={`0 0 ${drawn.size} ${drawn.size}`} role="img" aria-label={props.label}>
      <path d={drawn.path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
