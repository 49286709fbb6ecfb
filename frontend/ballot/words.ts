// Every sentence comes with the page, in its language; an argument stands in braces.

const words = new Map<string, string>();

export function readWords(): void {
    const template = document.getElementById("words") as HTMLTemplateElement;
    for (const word of template.content.querySelectorAll<HTMLElement>("[data-key]")) {
        words.set(word.dataset["key"] ?? "", word.textContent ?? "");
    }
}

export function say(key: string, values: Record<string, string | number> = {}): string {
    let said = words.get(key) ?? key;
    for (const [name, value] of Object.entries(values)) said = said.replaceAll(`{${name}}`, String(value));
    return said;
}

/** A whole number with points or commas as the language writes them. */
export function figure(value: number): string {
    const digits = String(value).replace(/\B(?=(\d{3})+$)/g, document.documentElement.lang === "en" ? "," : ".");
    return digits;
}
