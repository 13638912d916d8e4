// Adds to the learner's own list, whose first lines differ from stack to stack.
import fs from 'node:fs';
import path from 'node:path';

const file = path.join(process.argv[2], '.gitignore');
const rules = ['.terraform/', '*.tfstate', '*.tfstate.*', '*.tfvars'];
fs.appendFileSync(file, `\n# What OpenTofu leaves behind: it holds passwords.\n${rules.join('\n')}\n`);
