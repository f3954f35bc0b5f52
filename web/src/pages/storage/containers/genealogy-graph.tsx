import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { containerWords } from './containers.words';
import type { Edge } from './genealogy-tab';

const mostDrawn = 12;
const boxPx = { width: 150, height: 34 };
const rowPx = 46;
const widthPx = 640;
/** Enough of a code to tell it from its neighbours: its day and number. */
const tail = (code: string): string => `…${code.slice(-11)}`;

interface Props {
  readonly code: string;
  readonly edges: readonly Edge[];
}

/** Sources on the left, targets on the right, masses on the lines. The table below says the same in words. */
export function GenealogyGraph({ code, edges }: Props) {
  const say = useWords(containerWords);
  const from = edges.filter(({ direction }) => direction === 'from').slice(0, mostDrawn);
  const to = edges.filter(({ direction }) => direction === 'to').slice(0, mostDrawn);
  const rows = Math.max(from.length, to.length, 1);
  const heightPx = rows * rowPx;
  const middle = { x: (widthPx - boxPx.width) / 2, y: (heightPx - boxPx.height) / 2 };
  return (
    <svg className="genealogy" viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={say('graph')}>
      {from.map((edge, at) => (
        <Branch key={edge.id} edge={edge} x={0} y={placeOf(at, from.length, heightPx)} middle={middle} isSource />
      ))}
      {to.map((edge, at) => (
        <Branch
          key={edge.id}
          edge={edge}
          x={widthPx - boxPx.width}
          y={placeOf(at, to.length, heightPx)}
          middle={middle}
          isSource={false}
        />
      ))}
      <Box x={middle.x} y={middle.y} text={tail(code)} isOwn />
    </svg>
  );
}

const placeOf = (at: number, of: number, heightPx: number): number => ((at + 0.5) * heightPx) / of - boxPx.height / 2;

interface BranchProps {
  readonly edge: Edge;
  readonly x: number;
  readonly y: number;
  readonly middle: { readonly x: number; readonly y: number };
  readonly isSource: boolean;
}

function Branch({ edge, x, y, middle, isSource }: BranchProps) {
  const half = boxPx.height / 2;
  const [x1, x2] = isSource ? [x + boxPx.width, middle.x] : [middle.x + boxPx.width, x];
  const [y1, y2] = isSource ? [y + half, middle.y + half] : [middle.y + half, y + half];
  return (
    <>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <text x={(x1 + x2) / 2} y={(y1 + y2) / 2 - 4} textAnchor="middle">
        {kilograms(edge.grams)} kg
      </text>
      <Box x={x} y={y} text={tail(edge.code)} />
    </>
  );
}

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isOwn?: boolean;
}

const Box = ({ x, y, text, isOwn = false }: BoxProps) => (
  <>
    <rect x={x} y={y} width={boxPx.width} height={boxPx.height} rx={6} className={isOwn ? 'own' : ''} />
    <text x={x + boxPx.width / 2} y={y + boxPx.height / 2 + 4} textAnchor="middle">
      {text}
    </text>
  </>
);
