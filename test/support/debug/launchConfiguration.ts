import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const configurationSchema = z.looseObject({
  name: z.string(),
  type: z.string(),
  request: z.enum(['launch', 'attach']),
  preLaunchTask: z.string().optional(),
});
const taskSchema = z.looseObject({
  label: z.string(),
  command: z.string(),
  args: z.array(z.string()),
});
const inputSchema = z.looseObject({ id: z.string(), options: z.array(z.string()).min(1) });
const launchSchema = z.looseObject({ configurations: z.array(configurationSchema) });
const tasksSchema = z.looseObject({ tasks: z.array(taskSchema) });

export type LaunchConfiguration = z.infer<typeof configurationSchema>;
export type ProjectTask = z.infer<typeof taskSchema>;

/** The Run and Debug entries of a project, in the file's order. None where there is no file. */
export function launchConfigurations(folder: string): LaunchConfiguration[] {
  const value = readSettings(folder, 'launch.json');
  return value === undefined ? [] : launchSchema.parse(value).configurations;
}

export function projectTask(folder: string, label: string): ProjectTask {
  const { tasks } = tasksSchema.parse(readSettings(folder, 'tasks.json'));
  const task = tasks.find((one) => one.label === label);
  if (task === undefined) {
    throw new Error(`${folder} has no task '${label}'.`);
  }
  return task;
}

/** As VS Code reads the file: its variables replaced, and each question answered with `answer`. */
function readSettings(folder: string, name: string): unknown {
  const file = path.join(folder, '.vscode', name);
  if (!fs.existsSync(file)) {
    return undefined;
  }
  const json: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  return replaceVariables(json, folder, firstAnswers(json));
}

/** The first of the choices that each question of the file offers. */
function firstAnswers(json: unknown): ReadonlyMap<string, string> {
  const { inputs = [] } = z.looseObject({ inputs: z.array(inputSchema).optional() }).parse(json);
  return new Map(inputs.map(({ id, options: [first = ''] }) => [id, first]));
}

function replaceVariables(
  value: unknown,
  folder: string,
  answers: ReadonlyMap<string, string>,
): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll('${workspaceFolder}', folder)
      .replace(/\$\{input:(\w+)\}/g, (_, id: string) => answers.get(id) ?? '');
  }
  if (Array.isArray(value)) {
    return value.map((item) => replaceVariables(item, folder, answers));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, replaceVariables(item, folder, answers)]),
    );
  }
  return value;
}
