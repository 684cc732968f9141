import type { Work } from '../work/work.ts';

/** A work that is kept on this machine. */
export interface Draft {
  id: number;
  name: string;
  /** ISO time. */
  savedAt: string;
  work: Work;
}

export interface DraftStore {
  /** Newest first. */
  list: () => Promise<Draft[]>;
  /** One of that name is replaced. */
  save: (draft: Omit<Draft, 'id'>) => Promise<void>;
  remove: (id: number) => Promise<void>;
  /** Takes away all drafts, and the place that they lay in. */
  forget: () => Promise<void>;
}

const databaseName = 'trai-tim-cam:ban-nhap';
const storeName = 'ban-nhap';

/** Drafts in the browser's own database. @throws DOMException where a browser keeps nothing, or has no room left. */
export function openDraftStore(): DraftStore {
  const use = async <Value>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Value>) => {
    const database = await openDatabase();
    try {
      const transaction = database.transaction(storeName, mode);
      const answer = toAnswer(ask(transaction.objectStore(storeName)));
      await Promise.all([answer, toEnd(transaction)]);
      return await answer;
    } finally {
      database.close();
    }
  };
  const list = async (): Promise<Draft[]> => {
    const drafts = await use<Draft[]>('readonly', (store) => store.getAll());
    return drafts.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  };
  return {
    list,
    async save(draft) {
      const old = (await list()).find(({ name }) => name === draft.name);
      await use('readwrite', (store) => store.put(old ? { ...draft, id: old.id } : draft));
    },
    async remove(id) {
      await use('readwrite', (store) => store.delete(id));
    },
    async forget() {
      await toAnswer(indexedDB.deleteDatabase(databaseName));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(storeName, { keyPath: 'id', autoIncrement: true });
  });
  return toAnswer(request);
}

const toAnswer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database gave no answer')),
    );
  });

const toEnd = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The change was given up')),
    );
  });
