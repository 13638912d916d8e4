import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const supportFolder = path.dirname(fileURLToPath(import.meta.url));
export const repositoryFolder = path.resolve(supportFolder, '../..');
export const outFolder = path.join(repositoryFolder, 'out');
