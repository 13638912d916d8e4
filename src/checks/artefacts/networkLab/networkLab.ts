import { failed, PASSED, type ArtefactCheck, type FileCheck } from '../artefactCheck';
import { message } from '../messages';
import { proseCheck, sentences } from '../prose';
import { ANSWERS_FILE, answersCheck, readAnswersOf, type AnswerGroup } from './answersCheck';

const JOURNEY: AnswerGroup = {
  group: 'journey',
  choices: ['browser', 'resolver', 'network', 'server', 'database'],
  right: {
    step_1: 'browser',
    step_2: 'resolver',
    step_3: 'network',
    step_4: 'server',
    step_5: 'server',
    step_6: 'database',
    step_7: 'server',
    step_8: 'browser',
  },
};

const BELONGS_TO: AnswerGroup = {
  group: 'belongs_to',
  choices: ['client', 'server'],
  right: {
    show_a_menu_when_a_button_is_pressed: 'client',
    decide_whether_a_password_is_right: 'server',
    keep_a_booking_for_next_week: 'server',
    mark_an_empty_field_while_somebody_types: 'client',
    make_sure_that_two_people_cannot_book_the_same_seat: 'server',
    adapt_the_page_to_a_narrow_screen: 'client',
  },
};

const ADDRESSES: AnswerGroup = {
  group: 'addresses',
  choices: ['loopback', 'private', 'public'],
  right: {
    '127.0.0.1': 'loopback',
    '10.0.0.7': 'private',
    '192.168.178.20': 'private',
    '172.20.4.4': 'private',
    '172.32.0.1': 'public',
    '127.8.8.8': 'loopback',
    '192.169.1.1': 'public',
    '::1': 'loopback',
    'fd12:3456:789a::1': 'private',
    '2001:4860:4860::8888': 'public',
  },
};

const PORTS: AnswerGroup = {
  group: 'ports',
  right: { http: '80', https: '443', ssh: '22', dns: '53', postgresql: '5432', redis: '6379' },
};

const PORT_CONFLICT: AnswerGroup = {
  group: 'port_conflict',
  right: { port: '3000', process_id: '4242', program: 'python', way_out: 'b', reachable_from: 'a' },
};

const NAMES: AnswerGroup = {
  group: 'names',
  right: {
    'hobby.example': '198.51.100.10',
    'www.hobby.example': '198.51.100.10',
    'api.hobby.example': '198.51.100.20',
    'shop.hobby.example': 'none',
    'api.hobby.example over IPv6': '2001:db8:20::1',
    'mail for hobby.example': ['post.hobby.example', 'post.hobby.example.'],
  },
};

const ALIASES: AnswerGroup = {
  group: 'aliases',
  right: {
    records_to_follow_for_docs: '2',
    last_name_for_docs: ['sites.hobby.example', 'sites.hobby.example.'],
    old_address_until: '13:00:00',
    old_alias_until: '12:05:00',
    ttl_before_the_move: '60',
  },
};

const LAYERS: AnswerGroup = {
  group: 'layers',
  choices: ['application', 'security', 'transport', 'internet'],
  right: {
    GET: 'application',
    'status code 404': 'application',
    certificate: 'security',
    'port number': 'transport',
    'IP address': 'internet',
    'sending lost data again': 'transport',
    cookie: 'application',
    'choosing the next router': 'internet',
    UDP: 'transport',
    'agreeing on a key': 'security',
  },
};

const FAILURES: AnswerGroup = {
  group: 'failures',
  choices: ['name', 'connection', 'timeout', 'certificate', 'request', 'server'],
  right: {
    failure_1: 'name',
    failure_2: 'connection',
    failure_3: 'timeout',
    failure_4: 'certificate',
    failure_5: 'request',
    failure_6: 'server',
  },
};

const NEXT_STEPS: AnswerGroup = {
  group: 'next_steps',
  choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  right: {
    failure_1: 'b',
    failure_2: 'a',
    failure_3: 'd',
    failure_4: 'f',
    failure_5: 'e',
    failure_6: 'c',
  },
};

const HTTPS_VISIT = {
  group: 'https_visit',
  question: 'order',
  right: ['d', 'b', 'f', 'c', 'a', 'e', 'g'],
};

const GROUPS = [
  ...[JOURNEY, BELONGS_TO, ADDRESSES, PORTS, PORT_CONFLICT],
  ...[NAMES, ALIASES, LAYERS, FAILURES, NEXT_STEPS],
];

const LAB_FILES = [
  'journey.md',
  'port-conflict.txt',
  'zone.txt',
  'protocols.md',
  ...[1, 2, 3, 4, 5, 6].map((number) => `failures/failure-${number}.txt`),
];

const labFilesCheck: FileCheck = {
  name: 'lab_files_are_complete',
  kind: 'files',
  run: async (project) => {
    for (const file of LAB_FILES) {
      const text = await project.readText(file);
      if (text === undefined || text.trim() === '') {
        return failed(message('fileMissing', { file }));
      }
    }
    const reading = await readAnswersOf(project);
    if ('verdict' in reading) {
      return reading.verdict;
    }
    const { answers } = reading;
    const missing = GROUPS.flatMap(({ group, right }) =>
      Object.keys(right)
        .filter((question) => answers.answer(group, question) === undefined)
        .map((question) => ({ group, question })),
    );
    const [first] = missing;
    return first === undefined
      ? PASSED
      : failed(message('questionMissing', { group: first.group, questions: first.question }));
  },
};

const httpsOrderCheck: FileCheck = {
  name: 'orders_the_steps_of_an_https_visit',
  kind: 'files',
  run: async (project) => {
    const reading = await readAnswersOf(project);
    if ('verdict' in reading) {
      return reading.verdict;
    }
    const { group, question, right } = HTTPS_VISIT;
    const given = reading.answers.list(group, question);
    if (given === undefined) {
      return failed(message('questionMissing', { group, questions: question }));
    }
    const letters = given.map(({ text }) => text);
    const location = { file: ANSWERS_FILE, line: given[0]?.line ?? 1 };
    if ([...letters].sort().join() !== [...right].sort().join()) {
      return failed(message('lettersIncomplete', { count: right.length }), location);
    }
    const place = letters.findIndex((letter, index) => letter !== right[index]);
    return place === -1 ? PASSED : failed(message('wrongOrder', { place: place + 1 }), location);
  },
};

/** Network detective: every answer is compared here, none is shown. */
export const networkLabChecks: readonly ArtefactCheck[] = [
  labFilesCheck,
  answersCheck('labels_the_request_journey', [JOURNEY, BELONGS_TO]),
  proseCheck({
    name: 'journey_explains_why_a_backend_is_needed',
    file: 'journey.md',
    rules: [{ heading: 'Why this page needs a backend', missing: sentences(3) }],
  }),
  answersCheck('classifies_ten_addresses', [ADDRESSES]),
  answersCheck('matches_services_to_ports', [PORTS]),
  answersCheck('explains_a_port_conflict', [PORT_CONFLICT]),
  answersCheck('resolves_names_from_the_zone', [NAMES]),
  answersCheck('follows_cname_and_ttl', [ALIASES]),
  httpsOrderCheck,
  answersCheck('maps_protocols_to_layers', [LAYERS]),
  answersCheck('diagnoses_six_failures', [FAILURES]),
  answersCheck('names_the_next_step_for_each', [NEXT_STEPS]),
];
