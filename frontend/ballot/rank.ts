// Ranking by buttons and keyboard; each move is said aloud and keeps the focus on what was moved. Several options share a place
// where the method knows equal ranks.

import { h } from "./dom";
import { hint, type Field } from "./fields";
import type { Option, Paper } from "./paper";
import { down, isShared, join, placeOf, up, without, type Places } from "./places";
import { say } from "./words";

/** Methods that count options at one place as equal; the others exhaust such a ballot. */
const SHARING = ["borda", "schulze", "ranked-pairs"];

export function rankField(paper: Paper): Field {
    const options = paper.options ?? [];
    const max = paper.max ?? options.length;
    const sharing = SHARING.includes(paper.method);
    let ranked: Places<Option> = [];
    const mine = h("ol", { class: "rank mt3", "aria-labelledby": "rank-mine" });
    const others = h("ul", { class: "rank mt3", "aria-labelledby": "rank-others" });
    const below = h("h3", { id: "rank-others", class: "mt6" }, say("common.rank.others"));
    const none = h("p", { class: "empty mt3" }, say("common.rank.none"));
    const said = h("p", { class: "vh", role: "status" });
    const element = h(
        "div",
        {},
        h("h3", { id: "rank-mine" }, say("common.rank.mine")),
        none,
        mine,
        said,
        below,
        others,
    );

    function act(option: Option, kind: string, after: Places<Option> | undefined): HTMLElement {
        const place = ranked.length + 1;
        return h(
            "button",
            {
                type: "button",
                class: "btn btn-s",
                "data-act": `${kind} ${option.id}`,
                "aria-label": say(`common.rank.${kind}.label`, { name: option.name, place }),
                disabled: after === undefined,
                click: () => {
                    ranked = after ?? ranked;
                    draw();
                    tell(option);
                    focus(option, kind);
                },
            },
            say(`common.rank.${kind}`, { place }),
        );
    }

    function row(option: Option, place: string, ...acts: (HTMLElement | false)[]): HTMLElement {
        const shared = isShared(ranked, option) && h("span", { class: "hint" }, say("common.rank.shared"));
        return h(
            "li",
            {},
            h("span", { class: "place" }, place),
            h("span", { class: "name" }, option.name, hint(option), shared),
            h("span", { class: "acts" }, ...acts),
        );
    }

    function rankedRow(option: Option): HTMLElement {
        const place = placeOf(ranked, option);
        const shared = isShared(ranked, option);
        return row(
            option,
            String(place + 1),
            act(option, "up", shared || place > 0 ? up(ranked, option) : undefined),
            act(option, "down", shared || place < ranked.length - 1 ? down(ranked, option) : undefined),
            sharing && !shared && place > 0 && act(option, "join", join(ranked, option)),
            act(option, "remove", without(ranked, option)),
        );
    }

    function draw(): void {
        const inOrder = ranked.flat();
        const left = options.filter((option) => !inOrder.includes(option));
        none.hidden = ranked.length > 0;
        for (const part of [below, others]) part.hidden = left.length === 0;
        mine.replaceChildren(...inOrder.map(rankedRow));
        others.replaceChildren(
            ...left.map((option) => row(option, "", act(option, "add", inOrder.length < max ? [...ranked, [option]] : undefined))),
        );
    }

    function tell(option: Option): void {
        const place = placeOf(ranked, option) + 1;
        const key = place === 0 ? "common.rank.said.removed" : isShared(ranked, option) ? "common.rank.said.shared" : "common.rank.said";
        said.textContent = say(key, { name: option.name, place, all: ranked.length });
    }

    /** A button that can no longer be pressed gives the focus to its neighbour in the same row. */
    function focus(option: Option, kind: string): void {
        const same = element.querySelector<HTMLButtonElement>(`[data-act="${kind} ${option.id}"]:not([disabled])`);
        const any = element.querySelector<HTMLButtonElement>(`[data-act$=" ${option.id}"]:not([disabled])`);
        (same ?? any)?.focus();
    }

    draw();
    return {
        element,
        choice: () => ({ ranks: ranked.map((place) => place.map((option) => option.id)) }),
        isBlank: () => ranked.length === 0,
        flaw: () => undefined,
    };
}
