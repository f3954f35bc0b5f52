import { KeyboardSensor, PointerSensor, closestCenter, pointerWithin, useSensor, useSensors } from '@dnd-kit/core';
import type { CollisionDetection, DndContextProps, UniqueIdentifier } from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState } from 'react';
import { useWords } from '../../../words/words';
import { columns, moveOf } from './moves';
import { plannerWords } from './planner.words';
import type { usePlanning } from './use-planning';

/** A press that moves less is a click on what is inside. */
const startPx = 6;
const isColumn = (id: UniqueIdentifier): boolean => Object.values<string>(columns).includes(String(id));

/** What the pointer is over, an item before its column; with keys, what is nearest. */
const collide: CollisionDetection = (given) => {
  const hits = pointerWithin(given);
  const items = hits.filter(({ id }) => !isColumn(id));
  if (items.length > 0) return items;
  return hits.length > 0 ? hits : closestCenter(given);
};

/** Props of the drag and drop context: sensors for mouse and keys, and what a screen reader hears. */
export function useDragging({ order, items, move }: ReturnType<typeof usePlanning>) {
  const [lifted, setLifted] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: startPx } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useAnnouncements(items);
  return {
    lifted,
    sensors,
    accessibility,
    collisionDetection: collide,
    onDragStart: ({ active }) => setLifted(String(active.id)),
    onDragCancel: () => setLifted(undefined),
    onDragEnd: ({ active, over }) => {
      setLifted(undefined);
      move(moveOf(order, String(active.id), over === null ? undefined : String(over.id)));
    },
  } satisfies DndContextProps & { readonly lifted: string | undefined };
}

function useAnnouncements(
  items: ReturnType<typeof usePlanning>['items'],
): NonNullable<DndContextProps['accessibility']> {
  const say = useWords(plannerWords);
  const nameOf = (id: UniqueIdentifier) =>
    isColumn(id)
      ? say(String(id) === columns.pool ? 'inPool' : 'inRound')
      : (items.get(String(id))?.enterpriseName ?? '');
  return {
    screenReaderInstructions: { draggable: say('instructions') },
    announcements: {
      onDragStart: ({ active }) => say('lifted', { name: nameOf(active.id) }),
      onDragOver: ({ active, over }) =>
        over === null ? undefined : say('over', { name: nameOf(active.id), where: nameOf(over.id) }),
      onDragEnd: ({ active, over }) =>
        over === null
          ? say('nowhere', { name: nameOf(active.id) })
          : say('dropped', { name: nameOf(active.id), where: nameOf(over.id) }),
      onDragCancel: ({ active }) => say('nowhere', { name: nameOf(active.id) }),
    },
  };
}
