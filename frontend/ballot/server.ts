// Calls of the JSON interface. None says who makes it: no cookie, no token, no referrer.

import type { Ballot, Receipt } from "./protocol";
import type { Choice, Paper } from "./paper";

/** The server could not be reached: what was done stays here and can be tried again. */
export class Unreachable extends Error {}

/** The server answered and refused, with a sentence for the person. */
export class Refused extends Error {
    constructor(
        readonly status: number,
        readonly type: string,
        sentence: string,
        readonly receipt: Receipt | undefined,
    ) {
        super(sentence);
    }
}

/** What two persons have counted of sheets; nothing proves it. */
export interface OnPaper {
    marked: number;
    ballots: number;
    blank: number;
    invalid: number;
    groups: { choice: Choice; number: number }[];
    signed: string[];
}

export interface Board {
    vote: string;
    publicKey: string;
    receiptKey: string;
    credentials: number;
    paper: OnPaper | null;
    ballots: Ballot[];
}

export class Server {
    constructor(
        private readonly vote: string,
        private readonly language: string,
    ) {}

    paper(): Promise<Paper> {
        return this.call<Paper>("paper");
    }

    board(): Promise<Board> {
        return this.call<Board>("board");
    }

    async draw(grant: string, blindedMessage: string): Promise<string> {
        return (await this.call<{ blindSignature: string }>("credentials", { grant, blindedMessage })).blindSignature;
    }

    cast(ballot: Ballot): Promise<Receipt> {
        return this.call<Receipt>("secret-ballots", ballot);
    }

    private async call<T>(path: string, body?: unknown): Promise<T> {
        const headers: Record<string, string> = { "Accept-Language": this.language };
        if (body !== undefined) headers["Content-Type"] = "application/json";
        let answer: Response;
        try {
            answer = await fetch(`/api/v1/votes/${this.vote}/${path}`, {
                method: body === undefined ? "GET" : "POST",
                body: body === undefined ? null : JSON.stringify(body),
                headers,
                credentials: "omit",
                referrerPolicy: "no-referrer",
                cache: "no-store",
            });
        } catch {
            throw new Unreachable();
        }
        // A proxy that has lost the server is no answer of the server.
        if (answer.status === 502 || answer.status === 503 || answer.status === 504) throw new Unreachable();
        const said = await answer.json().catch(() => ({}));
        if (answer.ok) return said as T;
        throw new Refused(answer.status, String(said.type ?? ""), String(said.detail ?? answer.status), said.receipt);
    }
}
