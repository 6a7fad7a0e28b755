/** An area of `storage` in memory. */
export function storageArea(values: Record<string, unknown> = {}) {
  return {
    values,
    get: (keys: string | string[] | null) => {
      const names = keys === null ? Object.keys(values) : [keys].flat();
      return Promise.resolve(structuredClone(Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]))));
    },
    set: (changes: Record<string, unknown>) => Promise.resolve(void Object.assign(values, structuredClone(changes))),
    remove: (names: string[]) => {
      for (const name of names) Reflect.deleteProperty(values, name);
      return Promise.resolve();
    },
    clear: () => {
      for (const name of Object.keys(values)) Reflect.deleteProperty(values, name);
      return Promise.resolve();
    },
  };
}
