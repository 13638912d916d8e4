/** What the checks of p6-ship-linkbox say; part of `ARTEFACT_MESSAGES`. */
export const SHIP_MESSAGES = {
  settingsNotListed:
    '.env.example does not list: {settings}. Whoever deploys your service learns from it what can be set.',
  envNotIgnored: '.gitignore does not list .env yet. Your own settings must never get into Git.',
  secretFound:
    '{file}, line {line}: this looks like a real secret. Put a stand-in such as change-me there, and the secret where only the service reads it.',
  baseMissing: 'The Dockerfile has no FROM yet.',
  baseNotPinned:
    'The base image {image} is another one tomorrow. Name its version in the tag, such as 22-slim.',
  installMissing: 'No RUN installs what your service needs yet.',
  lockFileNotCopied:
    'Before the libraries are installed, copy the file that lists them, and nothing else.',
  codeCopiedTooEarly:
    'Here code is copied before the libraries are installed, so each change of the code installs them again. Copy only the file that lists them first.',
  codeNotCopied: 'Your own code is not copied into the image after the libraries.',
  userMissing:
    'The image runs as root. Name another user with USER, after everything that needs root.',
  userIsRoot: 'USER names root. Name a user that may do less.',
  healthCheckMissing: 'The image has no HEALTHCHECK yet.',
  healthCheckAsksNothing: 'HEALTHCHECK does not ask for /health yet. Write a command behind CMD.',
  ignoreMissing: '.dockerignore lets {path} into the image. Add a line for it, or for its folder.',
  ignoreTooMuch: '.dockerignore keeps {path} out of the image, and the image needs it.',
  yamlUnreadable: '{file} cannot be read: {reason}',
  composeDatabaseMissing: 'No service uses the image postgres with a version yet.',
  composeApplicationMissing: 'No service builds your application yet: build.',
  composePortMissing: 'The service {service} publishes no port yet: ports.',
  composeUrl:
    'The service {service} needs DATABASE_URL in its environment, with {database} as the host: a service is reached by its name.',
  composeVolumeMissing:
    'The service {service} has no volume at {folder} yet. Without it the data goes with the container.',
  composeVolumeUnnamed:
    '“{volume}” is not listed under volumes at the end of the file, where named volumes are made.',
  composeHealthMissing:
    'The service {service} needs a healthcheck that asks PostgreSQL: pg_isready.',
  composeWaitMissing:
    'The service {service} must wait until {database} is healthy: depends_on with a condition.',
  dockerMissing:
    'Needs Docker: no engine answered. Install and start it, and check again. The other tasks do without.',
  imageFails: 'docker build failed:\n{output}',
  containerNotHealthy: 'The container answered {answer} for /health. It printed:\n{output}',
  pipelineTestsMissing: 'No step of the pipeline runs your tests yet.',
  pipelineTrigger: 'The pipeline does not begin with {event} yet: on.',
  pipelineBranches:
    'The pipeline leaves out some pushes. Take the branches or paths below push away.',
  pipelineCheckout:
    'The job with the tests must fetch your code first: a step that uses actions/checkout.',
  pipelineServiceMissing: 'The job {job} has no service with the image postgres yet.',
  pipelineServiceHealth:
    'The tests may begin before {service} is ready. Give it options with --health-cmd.',
  pipelineUrlMissing:
    'The tests of the job {job} get no TEST_DATABASE_URL that names PostgreSQL yet.',
  pipelineBuildMissing: 'No step builds the image yet.',
  pipelineBuildTooEarly:
    'Here the image is built although the tests may have failed. Let this job need the one with the tests.',
  pipelineSecret:
    'The value of {name} stands here for everybody to read. Take it from secrets, or do without.',
  cloudsKept:
    'In deploy there are {found} service descriptions. Keep the one of your cloud, and delete the others.',
  tooFewClouds:
    '{file}, below “{heading}”: {found} of {wanted} clouds so far. Give each one a heading of its own that begins with ### and its name.',
  servicePartMissing: '{file} does not set: {part}.',
  serviceSecretPlain:
    '{file}: DATABASE_URL stands among the plain variables too. It belongs into the store of secrets alone.',
  serviceImage:
    '{file}: name the image with a tag that says which version it is, not latest. You need it to go back.',
  releaseDeployMissing: 'No step brings the new version to the cloud that you kept yet.',
  releaseMigrationMissing: 'No step runs the migrations yet.',
  releaseOrder:
    'Here the new version may start before the migrations have run, or although they failed.',
  releaseMigrationMayFail:
    'continue-on-error lets the new version start although the migrations failed.',
  runbookCommandMissing:
    '{file}, below “{heading}”: the command is missing. Put it into a block between two lines with ```.',
  rehearsalMissing: '{file}, below “Rehearsal log”: there is no heading ### {heading} yet.',
  rehearsalDate: '{file}, rehearsal “{heading}”: the date is missing, such as 2030-05-17.',
  rehearsalTime: '{file}, rehearsal “{heading}”: “{label}” needs a time, such as 14:05.',
  addressMissing: 'Needs a public address: write it into deploy/address.txt, and check again.',
  addressUnreadable: '{address} is no address that begins with https://.',
  addressNotHealthy: '{address} answered {answer} instead of 200 with the status ok.',
  addressIsLocal:
    '{address} is well. It is an address of your own computer, though; this task needs a public one.',
  addressNotEncrypted:
    '{address} is well, but not encrypted. Give the address that begins with https://.',
} as const;
