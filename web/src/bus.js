/** A small bus: parts say what happened, others listen. Nobody answers. */

/**
 * @returns
 *   {{on: (name: string, listener: (detail: any) => void) => () => void, emit: (name: string, detail?: any) => void}}
 */
export function createBus() {
  const listeners = /** @type {Map<string, Set<(detail: any) => void>>} */ (new Map());
  return {
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
    emit(name, detail) {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(detail);
    },
  };
}

/** @typedef {ReturnType<typeof createBus>} Bus */
