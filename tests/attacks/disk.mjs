// The storage of a device: IndexedDB in memory. Non-extractable keys can be kept and given back, never read out.
import "fake-indexeddb/auto";

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Databases with their stores and records. @param {RegExp} which */
export async function dump(which) {
  const databases = [];
  for (const { name, version } of (await indexedDB.databases()).filter(({ name }) => which.test(name))) {
    const db = await done(indexedDB.open(name));
    const stores = [];
    for (const store of db.objectStoreNames) {
      const work = db.transaction(store).objectStore(store);
      const indexes = Array.from(work.indexNames, (index) => ({ name: index, keyPath: work.index(index).keyPath }));
      const [keys, values] = [await done(work.getAllKeys()), await done(work.getAll())];
      stores.push({ name: store, keyPath: work.keyPath, autoIncrement: work.autoIncrement, indexes, keys, values });
    }
    db.close();
    databases.push({ name, version, stores });
  }
  return databases;
}

export async function restore(databases) {
  for (const { name, version, stores } of databases) {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
      }
    };
    const db = await done(request);
    for (const { name: store, keyPath, keys, values } of stores) {
      const work = db.transaction(store, "readwrite").objectStore(store);
      for (let at = 0; at < keys.length; at += 1) await done(keyPath === null ? work.put(values[at], keys[at]) : work.put(values[at]));
    }
    db.close();
  }
}
