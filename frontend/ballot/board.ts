// The board of a counted vote: a voter finds their ballot, and the browser checks what it shows.

import { h } from "./dom";
import type { Choice, Paper } from "./paper";
import { ballotHash, isGood, isSigned, type Ballot } from "./protocol";
import { heading, paragraph } from "./screens";
import type { Board, OnPaper } from "./server";
import type { Credential } from "./store";
import { figure, say } from "./words";

/** More rows than these nobody reads on a page; the whole board is a file. */
const ROWS = 500;

export function boardScreen(paper: Paper, board: Board, mine: Credential[]): HTMLElement {
    const input = h("input", { type: "text", id: "token", autocomplete: "off", spellcheck: "false", value: mine[0]?.token ?? "" });
    const found = h("div", { class: "stack", role: "status" });
    const find = () => {
        const token = input.value.trim();
        const ballot = board.ballots.find((one) => one.token === token);
        if (!ballot) {
            found.replaceChildren(paragraph(token === "" ? "ballot.board.empty" : "ballot.board.missing"));
            return;
        }
        void checked(paper, board, ballot, mine.find((one) => one.token === token)).then((part) => found.replaceChildren(part));
    };
    const form = h(
        "form",
        {
            class: "stack",
            submit: (event) => {
                event.preventDefault();
                find();
            },
        },
        h("p", {}, h("label", { for: "token" }, say("ballot.board.token")), input),
        h("p", { class: "acts" }, h("button", { type: "submit", class: "btn btn-main" }, say("ballot.board.find"))),
    );
    if (mine.length > 0) find();
    return h(
        "section",
        { class: "stack" },
        heading("ballot.board.title"),
        h("p", {}, numbers(board)),
        form,
        found,
        board.paper !== null && onPaper(paper, board.paper),
        everyBallot(paper, board),
    );
}

/** Both parts in numbers. */
function numbers(board: Board): string {
    const onScreens = say("ballot.board.numbers", { credentials: figure(board.credentials), ballots: figure(board.ballots.length) });
    return board.paper === null ? onScreens : `${onScreens} ${say("ballot.board.numbers.paper", { ballots: figure(board.paper.ballots) })}`;
}

/** The part that came in on sheets: numbers that two persons signed. */
function onPaper(paper: Paper, part: OnPaper): HTMLElement {
    const groups = [...part.groups].sort((one, other) => other.number - one.number);
    const counted = groups.map(({ choice, number }) => `${said(paper, choice)}: ${figure(number)}`);
    if (part.blank > 0) counted.push(`${say("ballot.board.paper.blank")}: ${figure(part.blank)}`);
    if (part.invalid > 0) counted.push(`${say("ballot.board.paper.invalid")}: ${figure(part.invalid)}`);
    return h(
        "details",
        {},
        h("summary", {}, say("ballot.board.paper")),
        h(
            "div",
            { class: "stack-s" },
            h("p", {}, say("ballot.board.paper.numbers", { marked: figure(part.marked), ballots: figure(part.ballots) })),
            counted.length > 0 && h("ul", { class: "list" }, ...counted.map((line) => h("li", {}, line))),
            part.signed.length > 0 && h("p", { class: "small soft" }, say("ballot.board.paper.signed", { names: part.signed.join(", ") })),
        ),
    );
}

async function checked(paper: Paper, board: Board, ballot: Ballot, own: Credential | undefined): Promise<HTMLElement> {
    const good = await isGood(paper.vote, board.publicKey, ballot);
    const receipt = own?.receipt;
    const kept =
        receipt !== undefined &&
        receipt.ballotHash === (await ballotHash(ballot)) &&
        (await isSigned(paper.vote, board.receiptKey, receipt));
    return h(
        "div",
        { class: "receipt stack" },
        h("h3", {}, say("ballot.board.found")),
        h(
            "dl",
            { class: "facts" },
            h("div", {}, h("dt", {}, say("ballot.board.choice")), h("dd", {}, said(paper, ballot.choice))),
            h("div", {}, h("dt", {}, say("ballot.receipt.version")), h("dd", {}, String(ballot.version))),
            h("div", {}, h("dt", {}, say("ballot.board.signed")), h("dd", {}, say(good ? "ballot.board.good" : "ballot.board.bad"))),
            receipt && h("div", {}, h("dt", {}, say("ballot.board.receipt")), h("dd", {}, say(kept ? "ballot.board.same" : "ballot.board.other"))),
        ),
    );
}

function everyBallot(paper: Paper, board: Board): HTMLElement {
    const rows = board.ballots.slice(0, ROWS).map((ballot) =>
        h("tr", {}, h("td", { class: "code" }, ballot.token), h("td", {}, said(paper, ballot.choice)), h("td", { class: "r" }, String(ballot.version))),
    );
    const table = h(
        "table",
        {},
        h("caption", { class: "vh" }, say("ballot.board.all")),
        h("thead", {}, h("tr", {}, ...["token", "choice", "version"].map((column) => h("th", { scope: "col" }, say(`ballot.board.column.${column}`))))),
        h("tbody", {}, ...rows),
    );
    return h(
        "details",
        {},
        h("summary", {}, say("ballot.board.all")),
        board.ballots.length > ROWS && paragraph("ballot.board.more", { rows: ROWS }),
        h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("ballot.board.all") }, table),
        h("p", {}, h("a", { href: `/api/v1/votes/${paper.vote}/board` }, say("ballot.board.json"))),
    );
}

/** A choice in words. */
function said(paper: Paper, choice: Choice): string {
    const name = (id: string) => paper.options?.find((option) => option.id === id)?.name ?? id;
    const list = (ids: string[]) => (ids.length === 0 ? say("ballot.blank") : ids.map(name).join(", "));
    if ("position" in choice) return say(`ballot.position.${choice.position}`);
    if ("choose" in choice) return list(choice.choose);
    if ("projects" in choice) return list(choice.projects);
    if ("scores" in choice) return Object.entries(choice.scores).map(([id, score]) => `${name(id)}: ${score}`).join(", ") || say("ballot.blank");
    return choice.ranks.map((rank) => rank.map(name).join(" = ")).join(" > ") || say("ballot.blank");
}

