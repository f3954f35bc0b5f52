import type { Hazard } from '../../shared/waste-code.js';

/** Paths are SVG in a square of 100 × 100. The first layers are the ground, the last the outline. */
export type Layer =
  | { readonly path: string; readonly fill: string }
  | { readonly path: string; readonly stroke: string; readonly width: number };

export interface Pictogram {
  readonly name: string;
  readonly layers: readonly Layer[];
}

const black = '#000000';
const white = '#ffffff';
const red = '#ff0000';
const yellow = '#ffff00';
const diamond = 'M50 2 L98 50 L50 98 L2 50 Z';

const ground = (colour: string): Layer => ({ path: diamond, fill: colour });
const outline: Layer = { path: 'M50 3.5 L96.5 50 L50 96.5 L3.5 50 Z', stroke: black, width: 3 };
const ink = (path: string, fill = black): Layer => ({ path, fill });
const line = (path: string, width: number, stroke = black): Layer => ({ path, stroke, width });
const disc = (x: number, y: number, radius: number): string => {
  const half = (end: number): string => `A${radius} ${radius} 0 1 1 ${x} ${end}`;
  return `M${x} ${y - radius} ${half(y + radius)} ${half(y - radius)} Z`;
};
const drop = (x: number): string =>
  `M${x} 32 C${x + 2} 35 ${x + 2.5} 36 ${x + 2.5} 37.3 A2.5 2.5 0 0 1 ${x - 2.5} 37.3 C${x - 2.5} 36 ${x - 2} 35 ${x} 32 Z`;

/**
 * 危险特性 symbols with the grounds of HJ 1276-2022: C white above black, T white, I red, R yellow; In has none there.
 * The drawings are simplified for 5 to 20 mm in print.
 */
export const pictograms: Readonly<Record<Hazard, Pictogram>> = {
  T: {
    name: '毒性',
    layers: [
      ground(white),
      line('M26 63 L74 79 M74 63 L26 79', 5.5),
      ...[28, 72].flatMap((x) => [61, 81].map((y) => ink(disc(x, y, 3.6)))),
      ...[23.5, 76.5].flatMap((x) => [65.5, 76.5].map((y) => ink(disc(x, y, 3.6)))),
      ink(
        'M50 17 C36 17 27 26 27 38 C27 46 31 52 37 55 L37 61 C37 65 41 67 50 67 C59 67 63 65 63 61 L63 55 C69 52 73 46 73 38 C73 26 64 17 50 17 Z',
      ),
      ink(disc(40.5, 42, 6), white),
      ink(disc(59.5, 42, 6), white),
      ink('M50 48 L46.5 54.5 L53.5 54.5 Z', white),
      line('M44.5 58.5 L44.5 65 M50 58.5 L50 66 M55.5 58.5 L55.5 65', 1.6, white),
      outline,
    ],
  },
  C: {
    name: '腐蚀',
    layers: [
      ground(white),
      ink('M10 58 L90 58 L50 98 Z'),
      line('M48.5 19.5 L34 28.5 M51.5 19.5 L66 28.5', 7.5),
      line('M47 20.4 L36 27.2 M53 20.4 L64 27.2', 3.6, white),
      line('M42 23.5 L35 27.9 M58 23.5 L65 27.9', 3.6),
      ink(drop(31.5)),
      ink(drop(68.5)),
      ink(disc(31.5, 45, 2)),
      ink(disc(68.5, 45, 2)),
      ink('M17 49 L26 49 L28.5 52 L31.5 50.5 L34.5 52.5 L37 49 L46 49 L46 55 L17 55 Z'),
      ink(
        'M86 48 L76 47.5 L72 51 L68.5 49.5 L65.5 51.5 L62 48.8 L55 49 L53.5 50.5 L55 52 L52.5 53.5 L54 55.5 L85 55.5 Z',
      ),
      outline,
    ],
  },
  I: {
    name: '易燃',
    layers: [
      ground(red),
      ink(
        'M52 15 C55 27 68 36 68 54 C68 66 60 74 50 74 C40 74 32 66 32 54 C32 46 36 41 39 34 C41 39 42 43 45 45 C44 34 45 24 52 15 Z',
      ),
      ink('M51 48 C54 55 59 58 59 64 C59 70 55 73 50 73 C45 73 41 70 41 65 C41 59 48 56 51 48 Z', red),
      ink('M34 77 L66 77 L66 81 L34 81 Z'),
      outline,
    ],
  },
  R: {
    name: '反应',
    layers: [
      ground(yellow),
      ink(
        'M45.8 36.5 L45.5 22.3 L49.2 36 Z M38.1 40.5 L34.7 33 L40.9 38.5 Z M33.4 47.1 L22.6 39.4 L35 44.1 Z M32.1 55.7 L23 54 L32.1 52.3 Z M34.7 63.4 L22.1 67.6 L33.1 60.3 Z M41.1 69.7 L35.1 75.3 L38.3 67.7 Z M51.7 71.9 L50 84 L48.3 71.9 Z M61.7 67.7 L64.9 75.3 L58.9 69.7 Z M66.9 60.3 L77.9 67.6 L65.3 63.4 Z M67.9 52.3 L77 54 L67.9 55.7 Z M65.7 45.1 L78.3 41.4 L67.1 48.3 Z',
      ),
      ink(disc(50, 54, 14)),
      line('M57 42 L61 36', 6),
      line('M60 37 C62 31 66 29 70 31', 2.4),
      ink('M71 23 L72.5 28 L77 26.5 L74.5 30.5 L79 33 L74 33.5 L74.5 38.5 L71 34.5 Z'),
      line('M43 41 L49 48 L45 54 L53 59 L50 68', 2.6, yellow),
      outline,
    ],
  },
  In: { name: '感染', layers: [] },
};
