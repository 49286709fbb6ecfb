// A field for each kind of ballot. Nothing is chosen beforehand.

import { h, ring } from "./dom";
import type { Choice, Option, Paper } from "./paper";
import { rankField } from "./rank";
import { figure, say } from "./words";

/** What a person fills in. */
export interface Field {
    element: HTMLElement;
    /** What is filled in; nothing while something is missing. */
    choice(): Choice | undefined;
    /** Whether what is filled in names nothing: a blank ballot. */
    isBlank(): boolean;
    /** What is missing or too much, as a sentence. */
    flaw(): string | undefined;
}

export function fieldOf(asked: Paper): Field {
    const paper = marked(asked);
    switch (paper.method) {
        case "for-against-abstain":
            return positions();
        case "plurality":
        case "approval":
            return paper.max === 1 ? one(paper) : several(paper, "choose");
        case "score":
            return scores(paper);
        case "equal-shares":
            return several(paper, "projects", sum(paper));
        default:
            return rankField(paper);
    }
}

/** The same paper, saying beside each option that no longer stands that the count passes it over. */
function marked(paper: Paper): Paper {
    const reasons = new Map((paper.withdrawn ?? []).map((each) => [each.id, each.reason]));
    const options = (paper.options ?? []).map((option) => {
        const reason = reasons.get(option.id);
        return reason === undefined ? option : { ...option, description: say("ballot.withdrawn", { reason }) };
    });
    return { ...paper, options };
}

function positions(): Field {
    const options = ["for", "against", "abstain"].map((id) => ({
        id,
        name: say(`ballot.position.${id}`),
        description: say(`ballot.position.${id}.hint`),
    }));
    return radios(options, (position) => ({ position }));
}

function one(paper: Paper): Field {
    return radios(paper.options ?? [], (id) => ({ choose: [id] }), { choose: [] });
}

/** @param blank what a ballot says on which nothing is chosen; absent where something must be */
function radios(options: Option[], choice: (id: string) => Choice, blank?: Choice): Field {
    const inputs = options.map((option) => h("input", { type: "radio", name: "choice", value: option.id }));
    const element = fieldset(
        options.map((option, i) =>
            h("label", { class: "choice" }, inputs[i], h("span", { class: "word" }, option.name, ring()), hint(option)),
        ),
    );
    const chosen = () => inputs.find((input) => input.checked)?.value;
    return {
        element,
        choice: () => (chosen() === undefined ? blank : choice(chosen() ?? "")),
        isBlank: () => blank !== undefined && chosen() === undefined,
        flaw: () => (blank === undefined && chosen() === undefined ? say("ballot.flaw.none") : undefined),
    };
}

/** @param tally what is said of what is chosen; else how many they are, where not all may be */
function several(paper: Paper, kind: "choose" | "projects", tally?: (chosen: string[]) => string): Field {
    const options = paper.options ?? [];
    const max = paper.max ?? options.length;
    const inputs = options.map((option) => h("input", { type: "checkbox", value: option.id }));
    const status = h("p", { class: "small soft", role: "status" });
    const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
    const count = () => {
        status.textContent = tally ? tally(chosen()) : say("ballot.chosen", { n: chosen().length, max });
    };
    for (const input of inputs) input.addEventListener("change", count);
    count();
    const rows = options.map((option, i) => h("label", { class: "choice tick" }, inputs[i], h("span", { class: "word" }, option.name), hint(option)));
    return {
        element: h("div", { class: "stack" }, fieldset(rows), (tally !== undefined || max < options.length) && status),
        choice: () => (kind === "choose" ? { choose: chosen() } : { projects: chosen() }),
        isBlank: () => chosen().length === 0,
        flaw: () => (chosen().length > max ? say("ballot.flaw.many", { max }) : undefined),
    };
}

/** What the chosen projects cost together: it helps and limits nothing. */
function sum(paper: Paper): (chosen: string[]) => string {
    return (chosen) => {
        const cost = (paper.options ?? []).filter((option) => chosen.includes(option.id)).reduce((all, option) => all + (option.cost ?? 0), 0);
        return say("ballot.sum", { n: chosen.length, cost: figure(cost), budget: figure(paper.budget ?? 0) });
    };
}

function scores(paper: Paper): Field {
    const { lowest, highest } = paper.scale ?? { lowest: 0, highest: 5 };
    const grades = Array.from({ length: highest - lowest + 1 }, (_, i) => highest - i);
    const selects = (paper.options ?? []).map((option) =>
        h(
            "select",
            { id: `score-${option.id}` },
            h("option", { value: "" }, say("ballot.score.none")),
            ...grades.map((grade) => h("option", { value: grade }, String(grade))),
        ),
    );
    const rows = (paper.options ?? []).map((option, i) =>
        h("div", { class: "score" }, h("label", { for: `score-${option.id}` }, option.name, hint(option)), selects[i]),
    );
    const given = () => {
        const scores: Record<string, number> = {};
        (paper.options ?? []).forEach((option, i) => {
            const value = selects[i]?.value;
            if (value) scores[option.id] = Number(value);
        });
        return scores;
    };
    return {
        element: fieldset(rows),
        choice: () => ({ scores: given() }),
        isBlank: () => Object.keys(given()).length === 0,
        flaw: () => undefined,
    };
}

function fieldset(rows: HTMLElement[]): HTMLElement {
    return h("fieldset", {}, h("legend", { class: "vh" }, say("ballot.legend")), h("div", { class: "choices" }, ...rows));
}

export function hint(option: Option): HTMLElement | undefined {
    const cost = option.cost === null || option.cost === undefined ? "" : say("ballot.cost", { cost: figure(option.cost) });
    const words = [cost, option.description ?? ""].filter((part) => part !== "").join(" · ");
    return words === "" ? undefined : h("span", { class: "hint" }, words);
}
