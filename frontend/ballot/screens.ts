// What the page shows in each situation. A screen is built once and then fills itself; a live region says what changes.

import { code, restored, save } from "./backup";
import { button, h } from "./dom";
import { fieldOf } from "./fields";
import type { Choice, Paper } from "./paper";
import type { Receipt } from "./protocol";
import type { Credential } from "./store";
import { say } from "./words";

export function heading(key: string): HTMLElement {
    return h("h2", { tabindex: -1 }, say(key));
}

export function paragraph(key: string, values: Record<string, string | number> = {}): HTMLElement {
    return h("p", {}, say(key, values));
}

/** Offers a backup, then asks for the ballot. */
export function drawScreen(paper: Paper, prepared: Credential, draw: () => void): HTMLElement {
    const copied = h("p", { class: "saved", role: "status" });
    return h(
        "section",
        { class: "stack" },
        heading("ballot.draw.title"),
        paragraph("ballot.draw.what"),
        paragraph("ballot.draw.lost"),
        paper.state === "open" && h("p", { class: "wrong" }, say("ballot.draw.late")),
        inAppBrowser() && h("p", { class: "wrong" }, say("ballot.browser")),
        h("h3", {}, say("ballot.backup.title")),
        paragraph("ballot.backup.why"),
        backupActs(paper, prepared, copied),
        copied,
        h("p", { class: "acts stretch" }, button(say("ballot.draw.do"), draw, "btn btn-main btn-big")),
    );
}

export function backupActs(paper: Paper, credential: Credential, copied: HTMLElement): HTMLElement {
    return h(
        "p",
        { class: "acts" },
        button(say("ballot.backup.file"), () => save(`glasovnica-${paper.number}.txt`, code(credential))),
        button(say("ballot.backup.copy"), () => {
            navigator.clipboard.writeText(code(credential)).then(
                () => (copied.textContent = say("ballot.backup.copied")),
                () => (copied.textContent = say("ballot.backup.not-copied")),
            );
        }),
    );
}

/** Takes a backup back, from a file or as a text. */
export function restoreForm(paper: Paper, take: (credential: Credential) => void): HTMLElement {
    const flaw = h("p", { class: "field-error", role: "alert" });
    const area = h("textarea", { id: "code", rows: 3, autocomplete: "off", spellcheck: "false" });
    const file = h("input", { type: "file", id: "file" });
    const read = (written: string) => {
        const credential = restored(written, paper.vote);
        flaw.textContent = credential ? "" : say("ballot.restore.flaw");
        if (credential) take(credential);
    };
    file.addEventListener("change", () => void file.files?.[0]?.text().then(read));
    return h(
        "details",
        {},
        h("summary", {}, say("ballot.restore.title")),
        h("p", {}, h("label", { for: "file" }, say("ballot.restore.file")), file),
        h("p", {}, h("label", { for: "code" }, say("ballot.restore.code")), area),
        flaw,
        h("p", { class: "acts" }, button(say("ballot.restore.do"), () => read(area.value))),
    );
}

/** The ballot itself. */
export function voteScreen(paper: Paper, changing: boolean, cast: (choice: Choice) => void): HTMLElement {
    const field = fieldOf(paper);
    const wrong = h("div", { class: "wrong", role: "alert", tabindex: -1, hidden: true });
    let blankConfirmed = false;
    const submit = (event: Event) => {
        event.preventDefault();
        const flaw = field.flaw() ?? (field.isBlank() && !blankConfirmed ? say("ballot.flaw.blank") : undefined);
        blankConfirmed = field.isBlank();
        const choice = field.choice();
        wrong.hidden = flaw === undefined;
        wrong.textContent = flaw ?? "";
        if (flaw !== undefined) wrong.focus();
        else if (choice !== undefined) cast(choice);
    };
    return h(
        "section",
        {},
        h("h2", { class: "vh", tabindex: -1 }, say("ballot.vote.title")),
        h("p", { class: "lead" }, `${how(paper)} ${say(paper.changing ? "ballot.how.changing" : "ballot.how.once")}`),
        changing && paragraph("ballot.vote.again"),
        h(
            "form",
            // What was missing is no longer said once somebody goes on filling in.
            { class: "mt5", novalidate: true, submit, input: () => (wrong.hidden = true) },
            wrong,
            field.element,
            h("p", { class: "acts stretch mt5" }, h("button", { class: "btn btn-main btn-big", type: "submit" }, say("ballot.cast"))),
        ),
    );
}

/** How to fill it in; the most that may be chosen is said only where it is fewer than all. */
function how(paper: Paper): string {
    const max = paper.max ?? 1;
    const all = ["plurality", "approval", "equal-shares"].includes(paper.method) && max >= (paper.options ?? []).length;
    return say(`ballot.how.${paper.method}${all ? ".all" : ""}`, { max, seats: paper.seats ?? 1 });
}

/** Token, version, hash and signature: no number and no time. */
export function receiptFacts(receipt: Receipt): HTMLElement {
    const facts: [string, string][] = [
        ["ballot.receipt.token", receipt.token],
        ["ballot.receipt.version", String(receipt.version)],
        ["ballot.receipt.hash", receipt.ballotHash],
        ["ballot.receipt.signature", receipt.serverSignature],
    ];
    return h(
        "dl",
        { class: "facts" },
        ...facts.map(([key, value]) => h("div", {}, h("dt", {}, say(key)), h("dd", { class: "code" }, value))),
    );
}

export function receiptScreen(paper: Paper, receipt: Receipt, change: (() => void) | undefined): HTMLElement {
    const file = JSON.stringify({ vote: paper.vote, number: paper.number, receiptKey: paper.receiptKey, ...receipt }, null, 2);
    return h(
        "section",
        { class: "receipt stack" },
        heading("ballot.receipt.title"),
        paragraph("ballot.receipt.stored"),
        paragraph("ballot.receipt.next"),
        paragraph("ballot.receipt.sell"),
        // Long and for nobody to read, but there for whoever compares.
        h("details", {}, h("summary", {}, say("ballot.receipt.facts")), receiptFacts(receipt)),
        h(
            "p",
            { class: "acts stretch" },
            button(say("ballot.receipt.save"), () => save(`potrdilo-${paper.number}.txt`, file), "btn btn-main"),
            change && button(say("ballot.change"), change),
        ),
    );
}

/** Pages inside other programs lose what they keep when that program is closed. */
function inAppBrowser(): boolean {
    return /FBAN|FBAV|FB_IAB|Instagram|Line\/|Twitter|Snapchat|TikTok|BytedanceWebview|GSA\/|; wv\)/.test(navigator.userAgent);
}
