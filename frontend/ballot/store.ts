// What this browser keeps: the credentials of its voters, in IndexedDB, so that a reload loses nothing.

import type { Ballot, Prepared, Receipt } from "./protocol";

export interface Credential extends Prepared {
    vote: string;
    /** For whom it is, where somebody votes for several; shown here and sent nowhere. */
    label: string;
    grant: string;
    /** The unblinded signature, once it is drawn. */
    signature?: string;
    /** The ballot that was sent last; without a receipt for it, it is sent again. */
    sent?: Ballot;
    receipt?: Receipt;
}

const NAME = "plenum-glasovnica";
const STORE = "credentials";

export class Store {
    private constructor(private readonly database: IDBDatabase) {}

    static async open(): Promise<Store> {
        const opening = indexedDB.open(NAME, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "token" });
        return new Store(await answered(opening));
    }

    /** Whether something written here can be read again. */
    async works(): Promise<boolean> {
        const probe = { token: "probe", written: String(Math.random()) };
        try {
            await this.write(probe);
            const read = await answered(this.database.transaction(STORE).objectStore(STORE).get("probe"));
            await answered(this.writing().delete("probe"));
            return read?.written === probe.written;
        } catch {
            return false;
        }
    }

    async keep(credential: Credential): Promise<void> {
        await this.write(credential);
    }

    async of(vote: string): Promise<Credential[]> {
        const all = await answered(this.database.transaction(STORE).objectStore(STORE).getAll());
        return (all as Credential[]).filter((credential) => credential.vote === vote);
    }

    private writing(): IDBObjectStore {
        return this.database.transaction(STORE, "readwrite", { durability: "strict" }).objectStore(STORE);
    }

    private async write(record: object): Promise<void> {
        const store = this.writing();
        await answered(store.put(record));
        await new Promise<void>((done, failed) => {
            // The request succeeds before the record is on the disk; the transaction ends after it.
            store.transaction.oncomplete = () => done();
            store.transaction.onabort = () => failed(store.transaction.error);
        });
    }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
}
