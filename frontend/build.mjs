// Copies the font files that the style sheets name from their npm packages to target/frontend-static/fonts.

import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const fonts = join(here, "..", "target", "frontend-static", "fonts");

await mkdir(fonts, { recursive: true });
for (const family of ["schibsted-grotesk", "literata"]) {
    const from = join(here, "node_modules", "@fontsource-variable", family);
    for (const range of ["latin", "latin-ext"]) {
        const file = `${family}-${range}-wght-normal.woff2`;
        await copyFile(join(from, "files", file), join(fonts, file));
    }
    await copyFile(join(from, "LICENSE"), join(fonts, `OFL-${family}.txt`));
}
