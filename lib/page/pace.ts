/** Cuts long work into slices so that the page keeps answering its reader. */

/** Half a frame at 60 Hz, less what the page itself may need. Picked. */
const SLICE_MS = 5;

/** Asked often (`isLate` costs one clock reading), waited on rarely. */
export interface Pace {
  isLate(): boolean;
  /** Gives the thread back; the next slice starts when it resolves. */
  rest(): Promise<void>;
}

/** @throws the signal's reason, from `rest`, when the work is no longer wanted */
export function startPace(signal: AbortSignal): Pace {
  let sliceStart = performance.now();
  return {
    isLate: () => performance.now() - sliceStart > SLICE_MS,
    rest: async () => {
      await nextTask();
      signal.throwIfAborted();
      sliceStart = performance.now();
    },
  };
}

/** Not `scheduler.yield`: its continuation goes before the page's own waiting tasks, and we are the guest here. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
