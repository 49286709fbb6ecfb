// The ballot page. It keeps what a person has, asks the server where the vote stands, and shows the one thing to do now.

import { boardScreen } from "./board";
import { button, h } from "./dom";
import { hasResult, type Choice, type Paper } from "./paper";
import { ballot, isReceiptOf, prepare, unblind } from "./protocol";
import { backupActs, drawScreen, heading, paragraph, receiptScreen, restoreForm, voteScreen } from "./screens";
import { Refused, Server, Unreachable } from "./server";
import { Store, type Credential } from "./store";
import { readWords, say } from "./words";

const LOOK = 5_000;
const RETRY = 3_000;

readWords();
const place = document.getElementById("glasovnica") as HTMLElement;
const vote = place.dataset["vote"] ?? "";
const status = document.getElementById("stanje") as HTMLElement;
const server = new Server(vote, document.documentElement.lang);

let paper: Paper;
let store: Store;
let held: Credential[] = [];
let current: Credential | undefined;
let shown = "";
const invited = takeInvitation();

/** The grant stands in the fragment, which no server sees; it is taken out of the address at once. */
function takeInvitation(): { grant: string; label: string } | undefined {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
    const grant = asked.get("dovoljenje");
    return grant === null ? undefined : { grant, label: asked.get("za") ?? "" };
}

/** Shows a screen; the focus goes to its heading, except at the start. */
function show(name: string, ...parts: Node[]): void {
    const first = shown === "";
    shown = name;
    place.replaceChildren(...parts);
    if (!first) place.querySelector<HTMLElement>("h2[tabindex]")?.focus();
}

function pause(millis: number): Promise<void> {
    return new Promise((done) => {
        setTimeout(done, millis);
        addEventListener("online", () => done(), { once: true });
    });
}

/** Does something until the server can be reached; says meanwhile that it cannot. */
async function reaching<T>(act: () => Promise<T>): Promise<T> {
    while (true) {
        try {
            const answer = await act();
            status.textContent = "";
            return answer;
        } catch (failure) {
            if (!(failure instanceof Unreachable)) throw failure;
            status.textContent = say("ballot.unreachable");
            await pause(RETRY);
        }
    }
}

async function start(): Promise<void> {
    try {
        store = await Store.open();
        if (!(await store.works())) throw new Error("storage");
    } catch {
        show("storage", paragraph("ballot.storage"));
        return;
    }
    try {
        paper = await reaching(() => server.paper());
        held = await store.of(vote);
        await meet();
        void watch();
    } catch (failure) {
        fail(failure);
    }
}

/** Whom the page is for now: the entry that it was opened for, else the only one that is kept here. */
async function meet(): Promise<void> {
    if (invited) {
        current = held.find((credential) => credential.label === invited.label);
        if (current) {
            current.grant = invited.grant;
            await store.keep(current);
        }
    } else if (held.length === 1) {
        current = held[0];
    }
    render();
}

function render(): void {
    if (hasResult(paper)) return void results();
    if (paper.state === "annulled") return show("annulled", heading("ballot.annulled"));
    if (paper.state === "closed") return show("closed", h("section", { class: "stack" }, heading("ballot.closed"), paragraph("ballot.closed.next"), ...receipt()));
    if (!current && held.length > 1 && !invited) return choose();
    if (!current) return invited ? void prepared() : nothing();
    if (!current.signature) return asking(current);
    if (paper.state === "issuing") return waiting(current);
    if (current.sent && !current.receipt) return void send(current);
    if (current.receipt) return stored(current);
    return voting(current, false);
}

/** Makes a token and a blinded message and keeps them, before anything is asked of the server. */
async function prepared(): Promise<void> {
    if (paper.state === "open" && !paper.lateDrawing) return show("late", heading("ballot.late"), restoreForm(paper, take));
    show("preparing", paragraph("ballot.preparing"));
    try {
        await navigator.storage?.persist?.();
        const made = await prepare(vote, paper.publicKey);
        current = { ...made, vote, label: invited?.label ?? "", grant: invited?.grant ?? "" };
        await store.keep(current);
        held.push(current);
        render();
    } catch (failure) {
        fail(failure);
    }
}

function asking(credential: Credential): void {
    show("draw", drawScreen(paper, credential, () => void draw(credential)), restoreForm(paper, take));
}

async function draw(credential: Credential): Promise<void> {
    show("drawing", paragraph("ballot.drawing"));
    try {
        const blind = await reaching(() => server.draw(credential.grant, credential.blindedMessage));
        credential.signature = await unblind(vote, paper.publicKey, credential, blind);
        await store.keep(credential);
        render();
    } catch (failure) {
        fail(failure, restoreForm(paper, take));
    }
}

function waiting(credential: Credential): void {
    const copied = h("p", { class: "saved", role: "status" });
    show(
        "waiting",
        h(
            "section",
            { class: "stack" },
            heading("ballot.ready"),
            paragraph(paper.opensAt ? "ballot.ready.window" : "ballot.ready.wait"),
            paragraph("ballot.backup.why"),
            backupActs(paper, credential, copied),
            copied,
        ),
    );
}

function voting(credential: Credential, changing: boolean): void {
    show("vote", voteScreen(paper, changing, (choice) => void cast(credential, choice)));
}

/** Keeps the ballot before it is sent: after a reload the very same bytes are sent again. */
async function cast(credential: Credential, choice: Choice): Promise<void> {
    const version = (credential.sent?.version ?? 0) + 1;
    credential.sent = await ballot(vote, credential, credential.signature ?? "", version, choice);
    delete credential.receipt;
    await store.keep(credential);
    await send(credential);
}

async function send(credential: Credential): Promise<void> {
    const sent = credential.sent;
    if (!sent) return;
    show("sending", paragraph("ballot.sending"));
    try {
        const answer = await reaching(() => server.cast(sent));
        if (!(await isReceiptOf(vote, paper.receiptKey, answer, sent))) throw new Error(say("ballot.receipt.false"));
        credential.receipt = answer;
        await store.keep(credential);
        render();
    } catch (failure) {
        await refused(credential, failure);
    }
}

/** A ballot that was refused is not sent again by itself; one with a higher version tells from which one to go on. */
async function refused(credential: Credential, failure: unknown): Promise<void> {
    if (failure instanceof Refused) {
        if (failure.receipt && credential.sent) {
            credential.sent = { ...credential.sent, version: failure.receipt.version };
            credential.receipt = failure.receipt;
        } else {
            delete credential.sent;
        }
        await store.keep(credential);
        paper = await reaching(() => server.paper());
    }
    fail(failure, ...again());
}

function again(): Node[] {
    return paper.state === "open" ? [h("p", { class: "acts" }, button(say("ballot.back"), render))] : [];
}

function stored(credential: Credential): void {
    if (!credential.receipt) return;
    const change = paper.changing ? () => voting(credential, true) : undefined;
    show("receipt", receiptScreen(paper, credential.receipt, change));
}

function receipt(): Node[] {
    return current?.receipt ? [receiptScreen(paper, current.receipt, undefined)] : [];
}

function choose(): void {
    const acts = held.map((credential, i) =>
        button(credential.label || say("ballot.choose.number", { n: i + 1 }), () => {
            current = credential;
            render();
        }),
    );
    show("choose", h("section", { class: "stack" }, heading("ballot.choose"), h("p", { class: "acts stretch" }, ...acts)));
}

function nothing(): void {
    show("nothing", h("section", { class: "stack" }, heading("ballot.none"), paragraph("ballot.none.how"), restoreForm(paper, take)));
}

async function take(credential: Credential): Promise<void> {
    current = { ...credential, grant: invited?.grant ?? credential.grant };
    await store.keep(current);
    held = await store.of(vote);
    if (!current.signature) await draw(current);
    else render();
}

async function results(): Promise<void> {
    try {
        const board = await reaching(() => server.board());
        show("board", boardScreen(paper, board, held));
    } catch (failure) {
        if (failure instanceof Refused && failure.status === 404) show("unpublished", h("section", { class: "stack" }, heading("ballot.unpublished"), paragraph("ballot.unpublished.why", { smallest: paper.smallest })));
        else fail(failure);
    }
}

function fail(failure: unknown, ...more: Node[]): void {
    const sentence = failure instanceof Error && failure.message !== "" ? failure.message : say("ballot.failed");
    show("failed", h("div", { class: "wrong", role: "alert" }, h("h2", { tabindex: -1 }, say("ballot.refused")), h("p", {}, sentence)), ...more);
}

/** Looks where the vote stands; what a person is filling in is never replaced while the vote is open. */
async function watch(): Promise<void> {
    while (!hasResult(paper) && paper.state !== "annulled") {
        await pause(LOOK);
        if (document.hidden) continue;
        try {
            const now = await reaching(() => server.paper());
            const moved = now.state !== paper.state;
            paper = now;
            if (moved && !["drawing", "sending", "preparing"].includes(shown)) render();
        } catch {
            // Asked again in a moment.
        }
    }
}

void start();
