import { HolderOutlined } from '@ant-design/icons';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { kilograms, timeWindow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { plannerWords } from './planner.words';
import type { Item } from './use-planning';

interface PlannerItemProps {
  readonly item: Item;
  /** The place in the order of driving. */
  readonly position?: number;
  readonly tools: ReactNode;
}

/** A booking that is moved by its handle: dragged anywhere on it, or by keys on the handle. */
export function PlannerItem({ item, position, tools }: PlannerItemProps) {
  const say = useWords(plannerWords);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.bookingId,
  });
  return (
    <li
      ref={setNodeRef}
      className={`plan-item ${isDragging ? 'lifted' : ''}`}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      {...listeners}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="plan-handle"
        {...attributes}
        aria-roledescription={say('draggable')}
        aria-label={say('handle', { name: item.enterpriseName })}
      >
        <HolderOutlined />
      </button>
      <ItemText item={item} {...(position === undefined ? {} : { position })} />
      <div className="plan-item-tools">{tools}</div>
    </li>
  );
}

export function ItemText({ item, position }: Pick<PlannerItemProps, 'item' | 'position'>) {
  const say = useWords(plannerWords);
  const { bookingId, enterpriseName, windowFrom, windowTo, grams } = item;
  return (
    <div className="plan-item-main">
      {position === undefined ? null : <strong>{position}. </strong>}
      <Link to={`/bookings/${bookingId}`}>{enterpriseName}</Link>
      <div className="note">{say('item', { window: timeWindow(windowFrom, windowTo), mass: kilograms(grams) })}</div>
    </div>
  );
}
