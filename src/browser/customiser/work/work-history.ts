/** What was, what is, and what was taken back. */
export interface WorkHistory<Value> {
  /**
   * Takes a new state. Neighbours of one group, such as the letters typed into one field, are one step.
   * What was taken back before is lost.
   */
  record: (value: Value, group?: string) => void;
  /** The state before; nothing where there is none. */
  undo: () => Value | undefined;
  redo: () => Value | undefined;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

/** Older steps nobody remembers, and logos are large. */
const most = 100;

/** @param isSame whether two states show no difference: such a step would be a press without an answer. */
export function createHistory<Value>(isSame: (a: Value, b: Value) => boolean): WorkHistory<Value> {
  let past: Value[] = [];
  let future: Value[] = [];
  let present: Value | undefined;
  let lastGroup: string | undefined;
  return {
    record(value, group) {
      if (present !== undefined && isSame(present, value)) return;
      if (present !== undefined && (group === undefined || group !== lastGroup)) {
        past = [...past, present].slice(-most);
      }
      present = value;
      future = [];
      lastGroup = group;
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined || present === undefined) return undefined;
      [past, future, present, lastGroup] = [past.slice(0, -1), [present, ...future], before, undefined];
      return before;
    },
    redo() {
      const [after, ...later] = future;
      if (after === undefined || present === undefined) return undefined;
      [past, future, present, lastGroup] = [[...past, present], later, after, undefined];
      return after;
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
