// A copy of a credential that the voter keeps elsewhere: a file or the same as a text to paste.

import { bytes, text, utf8 } from "./bytes";
import type { Credential } from "./store";

const HEAD = "plenum-glasovnica-1.";

const FIELDS = ["vote", "label", "grant", "seed", "token", "prefix", "inverse", "blindedMessage"] as const;

export function code(credential: Credential): string {
    const kept: Record<string, string> = {};
    for (const field of FIELDS) kept[field] = credential[field];
    if (credential.signature) kept["signature"] = credential.signature;
    return HEAD + text(utf8(JSON.stringify(kept)));
}

/** The credential of this vote in a backup; nothing if it is not one. */
export function restored(written: string, vote: string): Credential | undefined {
    const trimmed = written.replaceAll(/\s/g, "");
    if (!trimmed.startsWith(HEAD)) return undefined;
    try {
        const kept = JSON.parse(new TextDecoder().decode(bytes(trimmed.slice(HEAD.length))));
        const whole = FIELDS.every((field) => typeof kept[field] === "string");
        return whole && kept.vote === vote ? (kept as Credential) : undefined;
    } catch {
        return undefined;
    }
}

/** Lets the browser save a text as a file. */
export function save(name: string, content: string): void {
    const address = URL.createObjectURL(new Blob([content], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
