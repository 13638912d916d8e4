import assert from 'node:assert/strict';
import {
  formatterRefusal,
  promtoolRefusal,
} from '../../../../src/checks/artefacts/devopsLab/refusals';

const FILE = 'monitoring/alerts.yml';

suite('what a formatter of infrastructure says', () => {
  test('is its first mistake alone', () => {
    // Terraform 1.11.4, with -no-color and without a file of settings.
    const output = `There are some problems with the CLI configuration:
╷
│ Warning: Unable to open CLI configuration file
│
│ The CLI configuration file at "/home/me/.terraformrc" does not exist.
╵


Error: Missing newline after argument

  on infra/outputs.tf line 2, in output "address":
   2:   value = "x" }

An argument definition must end with a newline.


Error: Attribute redefined

  on infra/variables.tf line 3, in variable "t":
   3:   type = number

The argument "type" was already set at infra/variables.tf:2,3-7. Each
argument may be set only once.
`;
    assert.deepEqual(formatterRefusal(output), {
      file: 'infra/outputs.tf',
      line: 2,
      reason: 'Missing newline after argument. An argument definition must end with a newline.',
    });
  });

  test('is read with the slashes and line ends of Windows', () => {
    const output = 'Error: Invalid\r\n\r\n  on infra\\main.tf line 12:\r\n  12: x\r\n\r\nNo.\r\n';
    const wanted = { file: 'infra/main.tf', line: 12, reason: 'Invalid. No.' };
    assert.deepEqual(formatterRefusal(output), wanted);
  });

  test('never holds what is quoted, also when the output ends there', () => {
    const output = 'Error: Invalid.\n  on infra/main.tf line 1, in x:\n   1: password = "a"';
    assert.equal(formatterRefusal(output)?.reason, 'Invalid.');
  });

  test('has an end', () => {
    const output = `Error: Invalid\n\n  on infra/main.tf line 1:\n   1: x\n\n${'word '.repeat(1000)}`;
    const reason = formatterRefusal(output)?.reason ?? '';
    assert.ok(reason.length > 200 && reason.length <= 240);
    assert.ok(reason.endsWith('…'));
  });

  for (const output of [
    '',
    'Error: No file or directory at infra/main.tf',
    '  on infra/main.tf line 1:\n   1: x\n\nNo.',
    'Warning: Old\n\n  on infra/main.tf line 1:\n   1: x\n\nError: Something else\n',
  ]) {
    test(`names no place in ${JSON.stringify(output)}`, () => {
      assert.equal(formatterRefusal(output), undefined);
    });
  }
});

suite('what promtool says', () => {
  // promtool 2.42, and one built from v0.316.0.
  for (const [said, line, reason] of [
    [
      '22:15: group "a", rule 3, "B": could not parse expression',
      22,
      'group "a", rule 3, "B": could not parse expression',
    ],
    ['0:0: groupname: "a" is repeated', undefined, 'groupname: "a" is repeated'],
    [
      'group "a", rule 1, "B": annotation "summary": template: no',
      undefined,
      'group "a", rule 1, "B": annotation "summary": template: no',
    ],
    ['yaml: line 28: no\nmonitoring/alerts.yml: yaml: line 28: no', 28, 'yaml: line 28: no'],
    [
      'yaml: unmarshal errors:\n  line 9: field a\n  line 11: field b',
      9,
      'yaml: unmarshal errors: line 9: field a line 11: field b',
    ],
  ] as const) {
    test(`is read: ${said.split('\n', 1).join()}`, () => {
      const output = `time=now level=WARN msg="b"\n  FAILED:\n${FILE}: ${said}\n\n`;
      assert.deepEqual(promtoolRefusal(output, FILE), { file: FILE, line, reason });
    });
  }

  test('is nothing about a file when it is about something else', () => {
    const output = `promtool: error: path '${FILE}' does not exist, try --help\n`;
    assert.equal(promtoolRefusal(output, FILE), undefined);
  });
});
