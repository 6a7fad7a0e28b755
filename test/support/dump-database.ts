/** Everything that is in the registry's database, by store, for tests that look for what must not be there. */
export async function dumpEverything(name = "keybrake"): Promise<Record<string, unknown[]>> {
  // Opening a database that does not exist would make an empty one.
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return {};
  const database = await settled(indexedDB.open(name));
  try {
    const stores = [...database.objectStoreNames];
    const tx = database.transaction(stores);
    const rows = await Promise.all(stores.map(async (store) => [store, await settled(tx.objectStore(store).getAll())] as const));
    return Object.fromEntries(rows);
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("request failed"));
  });
}
