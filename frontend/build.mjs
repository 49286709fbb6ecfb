// Builds what the browser gets beside Vaadin into target/frontend-static: the font files that the style sheets name, and the
// script of the secret ballot, one file that is the same bytes each time.

import { execFileSync } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "target", "frontend-static");
const fonts = join(target, "fonts");

await mkdir(fonts, { recursive: true });
for (const family of ["schibsted-grotesk", "literata"]) {
    const from = join(here, "node_modules", "@fontsource-variable", family);
    for (const range of ["latin", "latin-ext"]) {
        const file = `${family}-${range}-wght-normal.woff2`;
        await copyFile(join(from, "files", file), join(fonts, file));
    }
    await copyFile(join(from, "LICENSE"), join(fonts, `OFL-${family}.txt`));
}

// The same two voices for PDF files, which take neither WOFF2 nor variable fonts.
const printed = {
    "literata-400": "literata/400Regular/Literata_400Regular",
    "literata-400-italic": "literata/400Regular_Italic/Literata_400Regular_Italic",
    "literata-700": "literata/700Bold/Literata_700Bold",
    "literata-700-italic": "literata/700Bold_Italic/Literata_700Bold_Italic",
    "schibsted-grotesk-400": "schibsted-grotesk/400Regular/SchibstedGrotesk_400Regular",
    "schibsted-grotesk-400-italic": "schibsted-grotesk/400Regular_Italic/SchibstedGrotesk_400Regular_Italic",
    "schibsted-grotesk-700": "schibsted-grotesk/700Bold/SchibstedGrotesk_700Bold",
};
for (const [name, file] of Object.entries(printed)) {
    await copyFile(join(here, "node_modules", "@expo-google-fonts", `${file}.ttf`), join(fonts, `${name}.ttf`));
}

execFileSync(process.execPath, [join(here, "node_modules", "typescript", "bin", "tsc"), "-p", join(here, "ballot")], {
    stdio: "inherit",
});
await build({
    entryPoints: [join(here, "ballot", "main.ts")],
    outfile: join(target, "glasovnica", "glasovnica.js"),
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "eof",
    // What sjcl looks for in Node; a browser has its own source of randomness.
    external: ["crypto"],
});
