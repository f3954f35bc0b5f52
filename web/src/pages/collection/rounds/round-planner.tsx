import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { DndContext, DragOverlay, useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/queries';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { useWords } from '../../../words/words';
import { columns, moved } from './moves';
import { ItemText, PlannerItem } from './planner-item';
import { plannerWords } from './planner.words';
import { useDragging } from './use-dragging';
import { usePlanning } from './use-planning';

type Planning = ReturnType<typeof usePlanning>;

/** Bookings go from the pool onto the round and back, and stops change places: by mouse, by keys, or by buttons. */
export default function RoundPlanner({
  round,
  children,
}: {
  readonly round: Schemas['RoundView'];
  readonly children: ReactNode;
}) {
  const planning = usePlanning(round);
  const { lifted, ...dragging } = useDragging(planning);
  const shown = lifted === undefined ? undefined : planning.items.get(lifted);
  return (
    <>
      <ProblemAlert error={planning.error} />
      <DndContext {...dragging}>
        <div className="planner">
          <Pool {...planning} />
          <Stops {...planning} />
          <div>{children}</div>
        </div>
        <DragOverlay>
          {shown === undefined ? null : (
            <div className="plan-item">
              <ItemText item={shown} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
    </>
  );
}

function Pool({ waiting, items, order, move }: Planning) {
  const say = useWords(plannerWords);
  return (
    <Column id={columns.pool} title={say('pool', { count: waiting.length })} ids={waiting} empty={say('poolEmpty')}>
      {(id) => {
        const item = items.get(id)!;
        return (
          <PlannerItem
            key={id}
            item={item}
            tools={
              <Button
                size="small"
                aria-label={say('addNamed', { name: item.enterpriseName })}
                onClick={() => move({ kind: 'add', bookingId: id, at: order.length })}
              >
                {say('add')}
              </Button>
            }
          />
        );
      }}
    </Column>
  );
}

function Stops({ order, items, move }: Planning) {
  const say = useWords(plannerWords);
  return (
    <Column id={columns.round} title={say('round', { count: order.length })} ids={order} empty={say('roundEmpty')}>
      {(id) => {
        const at = order.indexOf(id);
        const item = items.get(id)!;
        const name = { name: item.enterpriseName };
        const place = (to: number) => move({ kind: 'order', bookingIds: moved(order, id, to) });
        return (
          <PlannerItem
            key={id}
            item={item}
            position={at + 1}
            tools={
              <>
                <Tool label={say('up', name)} icon={<ArrowUpOutlined />} off={at === 0} act={() => place(at - 1)} />
                <Tool
                  label={say('down', name)}
                  icon={<ArrowDownOutlined />}
                  off={at === order.length - 1}
                  act={() => place(at + 1)}
                />
                <Tool
                  label={say('remove', name)}
                  icon={<CloseOutlined />}
                  act={() => move({ kind: 'remove', bookingId: id })}
                />
              </>
            }
          />
        );
      }}
    </Column>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly off?: boolean;
  readonly act: () => void;
}

const Tool = ({ label, icon, off = false, act }: ToolProps) => (
  <Button size="small" type="text" icon={icon} aria-label={label} disabled={off} onClick={act} />
);

interface ColumnProps {
  readonly id: string;
  readonly title: string;
  readonly ids: readonly string[];
  readonly empty: string;
  readonly children: (id: string) => ReactNode;
}

function Column({ id, title, ids, empty, children }: ColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <section aria-labelledby={`column-${id}`}>
      <h2 id={`column-${id}`}>{title}</h2>
      <div ref={setNodeRef} className={`plan-column ${isOver ? 'over' : ''}`}>
        <SortableContext id={id} items={[...ids]} strategy={verticalListSortingStrategy}>
          <ul className="plain-list">{ids.map(children)}</ul>
        </SortableContext>
        {ids.length === 0 ? <p className="note">{empty}</p> : null}
      </div>
    </section>
  );
}
