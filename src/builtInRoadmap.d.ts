/** Made by the build from `roadmap.yaml` and the starters' manifests, already validated. */
declare module 'built-in-roadmap' {
  const roadmap: import('./roadmap/roadmap').Roadmap;
  export default roadmap;
}
