// What the server says of a vote, and what can be chosen in it.

export type State = "draft" | "scheduled" | "issuing" | "open" | "closed" | "counted" | "certified" | "annulled";

export interface Option {
    id: string;
    name: string;
    description?: string | null;
    cost?: number | null;
}

export interface Paper {
    vote: string;
    number: string;
    state: State;
    title: string;
    question: string;
    method: string;
    changing: boolean;
    lateDrawing: boolean;
    smallest: number;
    publicKey: string;
    fingerprint: string;
    receiptKey: string;
    /** When casting begins by the clock; nothing where a chair opens it. */
    opensAt?: string | null;
    deadline?: string | null;
    options?: Option[];
    /** Options that no longer stand: they stay on the paper, the count passes them over. */
    withdrawn?: { id: string; reason: string }[];
    seats?: number;
    max?: number;
    scale?: { lowest: number; highest: number } | null;
    budget?: number | null;
}

export type Choice =
    | { position: string }
    | { choose: string[] }
    | { scores: Record<string, number> }
    | { ranks: string[][] }
    | { projects: string[] };

export function hasResult(paper: Paper): boolean {
    return paper.state === "counted" || paper.state === "certified";
}
