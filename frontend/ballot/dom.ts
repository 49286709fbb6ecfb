// Elements in one line. Texts are set as texts, never as HTML.

type Part = Node | string | undefined | false;

interface Attributes {
    [name: string]: string | boolean | number | undefined | ((event: Event) => void);
}

export function h<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...parts: Part[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function") element.addEventListener(name, value);
        else if (value === true) element.setAttribute(name, "");
        else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
    }
    for (const part of parts) if (part) element.append(part);
    return element;
}

export function button(text: string, act: () => void, style = "btn"): HTMLButtonElement {
    return h("button", { type: "button", class: style, click: () => act() }, text);
}

/** A ring as a voter draws it around a word on paper. */
export function ring(): SVGSVGElement {
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    picture.setAttribute("viewBox", "0 0 120 60");
    picture.setAttribute("preserveAspectRatio", "none");
    picture.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("vector-effect", "non-scaling-stroke");
    path.setAttribute("d", "M22 12C44 2 92 1 109 17c15 15-4 35-44 39C27 59 3 46 6 29 8 15 34 5 74 6c12 0 20 2 27 5");
    picture.append(path);
    return picture;
}
