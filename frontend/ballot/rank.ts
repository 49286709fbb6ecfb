// Ranking by buttons and keyboard; each move is said aloud and keeps the focus on what was moved.

import { h } from "./dom";
import { hint, type Field } from "./fields";
import type { Option, Paper } from "./paper";
import { say } from "./words";

export function rankField(paper: Paper): Field {
    const options = paper.options ?? [];
    const max = paper.max ?? options.length;
    let ranked: Option[] = [];
    const mine = h("ol", { class: "rank mt3", "aria-labelledby": "rank-mine" });
    const others = h("ul", { class: "rank mt3", "aria-labelledby": "rank-others" });
    const none = h("p", { class: "empty mt3" }, say("common.rank.none"));
    const said = h("p", { class: "vh", role: "status" });
    const element = h(
        "div",
        {},
        h("h3", { id: "rank-mine" }, say("common.rank.mine")),
        none,
        mine,
        said,
        h("h3", { id: "rank-others", class: "mt6" }, say("common.rank.others")),
        others,
    );

    function act(option: Option, kind: string, possible: boolean, label: string, move: () => void): HTMLElement {
        return h(
            "button",
            {
                type: "button",
                class: "btn btn-s",
                "data-act": `${kind} ${option.id}`,
                "aria-label": label,
                disabled: !possible,
                click: () => {
                    move();
                    draw();
                    tell(option);
                    focus(option, kind);
                },
            },
            say(`common.rank.${kind}`, { place: ranked.length + 1 }),
        );
    }

    function swap(from: number, to: number): void {
        const moved = ranked[from];
        const other = ranked[to];
        if (moved && other) [ranked[from], ranked[to]] = [other, moved];
    }

    function draw(): void {
        none.hidden = ranked.length > 0;
        mine.replaceChildren(
            ...ranked.map((option, i) =>
                h(
                    "li",
                    {},
                    h("span", { class: "place" }, String(i + 1)),
                    h("span", {}, option.name, hint(option)),
                    h(
                        "span",
                        { class: "acts" },
                        act(option, "up", i > 0, say("common.rank.up.label", { name: option.name }), () => swap(i, i - 1)),
                        act(option, "down", i < ranked.length - 1, say("common.rank.down.label", { name: option.name }), () => swap(i, i + 1)),
                        act(option, "remove", true, say("common.rank.remove.label", { name: option.name }), () => {
                            ranked = ranked.filter((other) => other !== option);
                        }),
                    ),
                ),
            ),
        );
        const place = ranked.length + 1;
        others.replaceChildren(
            ...options
                .filter((option) => !ranked.includes(option))
                .map((option) =>
                    h(
                        "li",
                        {},
                        h("span", {}),
                        h("span", {}, option.name, hint(option)),
                        act(option, "add", place <= max, say("common.rank.add.label", { name: option.name, place }), () => {
                            ranked.push(option);
                        }),
                    ),
                ),
        );
    }

    function tell(option: Option): void {
        const place = ranked.indexOf(option) + 1;
        said.textContent =
            place === 0
                ? say("common.rank.said.removed", { name: option.name })
                : say("common.rank.said", { name: option.name, place, all: ranked.length });
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
        choice: () => ({ ranks: ranked.map((option) => [option.id]) }),
        isBlank: () => ranked.length === 0,
        flaw: () => undefined,
    };
}
