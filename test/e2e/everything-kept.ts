/** Everything the extension keeps, as one text: each IndexedDB database and both storage areas. Runs in an extension page. */
export const everythingKept = `(async () => {
  const settled = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
  const kept = [await chrome.storage.local.get(null), await (chrome.storage.session?.get(null) ?? null)];
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) kept.push(store, await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(kept);
})()`;
