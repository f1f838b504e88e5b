/** `npm run rules-doc`: writes `rules/README.md`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeReadme } from "./made.ts";

writeFileSync(join("rules", "README.md"), await madeReadme());
