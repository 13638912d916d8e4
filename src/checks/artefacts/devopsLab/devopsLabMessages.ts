/** What the checks of the DevOps lab say; part of ARTEFACT_MESSAGES. */
export const DEVOPS_LAB_MESSAGES = {
  releaseBuildEarly: 'Here an image may be built before the tests have passed. Look at needs.',
  releaseCacheMissing:
    'The job {job} fetches its libraries anew each time: no step before the tests keeps a cache.',
  releaseTestsMayFail: 'Here the pipeline goes on although a test failed.',
  releaseGoesOn: 'The job {job} does not wait for the tests to pass. Look at its needs and its if.',
  releaseEnvironmentMissing: 'No job has the environment {name} yet.',
  releaseLiveEarly:
    'The job {job} brings a version to the live environment before it was tested, built and tried in the environment test. Look at needs.',
  releaseIdle: 'The job {job} has an environment, and no command that brings anything there.',
  releaseBuildsTwice: 'The image is built more than once: what goes live was never tried.',
  releaseTag: 'The image that is built here gets no tag with ${{ github.sha }} in it.',
  releaseOtherImage:
    'The jobs for test and live should both name {image} with the tag of this commit, and no other image.',
  releaseInputMissing:
    'workflow_dispatch has no input version yet, so nobody can name an older one.',
  releaseRollbackBuilds:
    'The job {job} runs again when somebody goes back to an older version. Give it an if with !inputs.version.',
  releaseRollbackSkips:
    'The job {job} is skipped when the jobs before it are. Give it: if: ${{ !failure() && !cancelled() }}',
  releaseRollbackVersion:
    'The job {job} never uses the version that somebody asked for: inputs.version || github.sha',
  infraUnreadable:
    '{file} cannot be read from line {line} on: a quote, a brace or an = is missing.',
  infraRefused: '{program} does not accept {file}. Look at line {line}. It says: {reason}',
  infraContainerMissing: 'infra/main.tf has no resource "docker_container" yet.',
  infraImageTag:
    'The name of the image should end with a tag that a variable of variables.tf gives.',
  infraContainerImage: 'The container should use the image that is described above it: {image}.',
  infraPort:
    'The container needs a block ports: internal is the port of linkbox, external a variable of variables.tf.',
  infraPortDefault: 'infra/variables.tf: the variable of the port has no default yet.',
  infraSecretMissing:
    'The container gets no DATABASE_URL from a variable yet. Its env is a list of texts.',
  infraSecretOpen:
    'The variable of DATABASE_URL must be sensitive and have no default: who has this file must not have the password.',
  infraPlainSecret: 'A password stands here in plain letters.',
  infraNotIgnored: '.gitignore would let {path} into the repository.',
  infraIgnoresTooMuch: '.gitignore keeps {path} out as well. That one belongs to the repository.',
  infraOutput: 'The output address should be put together from the variable of the port.',
  infraOutputAddress: 'The output address should be a whole address, beginning with http://.',
  applicationNotStarted: 'linkbox could not be started. {reason}',
  metricsAnswer: 'GET /metrics answers {status} instead of 200.',
  metricsUnreadable: 'GET /metrics, line {line}: this is not the format of Prometheus: {text}',
  metricMissing: 'GET /metrics has no line “# TYPE {metric} {type}” yet.',
  metricLabelMissing: '{metric} has no label {label} on each of its lines.',
  metricCount:
    'After {wanted} requests that were answered with {status}, the counter has grown by {found}.',
  metricPath:
    'A label holds “{path}”, which is what somebody typed. Use the route, and one word for all that fits none.',
  metricDurations: 'After {wanted} requests the histogram has counted {found} more.',
  metricSum: 'http_request_duration_seconds_sum did not grow although requests were answered.',
  metricLimits: 'The histogram has {found} of {wanted} limits (le) besides +Inf.',
  metricBuckets:
    'Each bucket of a histogram counts everything up to its limit: the numbers never fall from one to the next, and +Inf equals _count.',
  alertsMissing: 'monitoring/alerts.yml has no rules yet.',
  alertsRefused: 'Prometheus would not load {file}. {program} says: {reason}',
  promqlUnreadable: 'The expression of {name} is no PromQL: {text}',
  promqlCounterBare:
    '{name} looks at a counter itself, which only grows. Look at its rate over some minutes: rate(…[5m])',
  alertForMissing:
    '{name} has no for: a single slow minute would wake somebody. Write for: 5m, for example.',
  alertSummaryMissing:
    '{name} has no summary among its annotations: what should a tired person read?',
  alertAlways: '{name} compares with nothing, so it would always fire.',
  alertErrorsMissing:
    'No alert watches the share of errors: the rate of answers with a status of 500 and above, divided by the rate of all.',
  alertLatencyMissing:
    'No alert watches the duration: histogram_quantile with at least 0.9, over the rate of the buckets.',
  alertAbsenceMissing: 'No alert notices that linkbox is not there: look at up, or at absent.',
  panelUnreadable: 'The panel “{title}” has no PromQL that can be read: {text}',
  panelRateMissing: 'No panel shows requests a second: the rate of http_requests_total.',
  panelErrorsMissing: 'No panel shows the share of errors.',
  panelDurationMissing: 'No panel shows a high percentile of the duration.',
  incidentOrder: '{file}, below “{heading}”: the times are not in their order.',
  incidentChangeMissing:
    '{file}, below “{heading}”: no point says what changes and by which day, such as 2030-05-17.',
} as const;
