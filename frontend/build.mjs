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
